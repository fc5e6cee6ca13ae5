"""The people's words: accounts, links and signing in."""

from collections.abc import Mapping

from incubator.core.wording import Labels
from incubator.people.rules import Factor, LinkPurpose

LABELS: Labels = {
    LinkPurpose: {
        LinkPurpose.INVITATION: ("开通账号", "Opening of an account"),
        LinkPurpose.RESET: ("重设密码", "Reset of a password"),
        LinkPurpose.EMAIL: ("更换邮箱", "Change of the address"),
    },
    Factor: {
        Factor.AUTHENTICATOR: ("动态验证码", "Authenticator app"),
        Factor.PASSKEY: ("通行密钥", "Passkey"),
        Factor.RECOVERY_CODE: ("备用码", "Recovery code"),
    },
}

REFUSALS: Mapping[str, str] = {
    "authenticator_known": "账号已有验证器应用，请先移除再添加新的。",
    "bad_credentials": "邮箱或密码不对，请检查后再试；忘记密码可以重新设置。",
    "bad_passkey": "通行密钥没有通过验证，或者用时太久，请再试一次。",
    "list_unknown": "没有这个列表，请从列表页保存视图。",
    "too_many_views": "保存的视图太多了，最多 {most} 个，请先删除不用的。",
    "view_empty": "请先选一个筛选条件或排序，再保存视图。",
    "view_name_taken": "这个列表已经有同名的视图，请换一个名称。",
    "view_not_shared": "只有园区工作人员可以共享视图。",
    "view_too_long": "筛选的文字太长，请缩短以后再保存。",
    "view_unreadable": "这个列表没有这样的筛选条件，请在列表页重新选择后再保存。",
    "bad_token": "访问凭证无效或者已经过期，请重新登录。",
    "bad_zone": "没有这个时区，请从列表中选择，例如 Asia/Shanghai。",
    "code_before_confirmation": "请先输入验证器应用显示的第一个验证码。",
    "email_taken": "这个邮箱已经有账号了，请直接登录；忘记密码可以重新设置。",
    "last_administrator": "园区至少要有一位系统管理员，请先指定另一位。",
    "link_gone": "这个链接已经用过或者过期了，请重新申请一个。",
    "link_without_address": "链接缺少新邮箱，请重新申请一个。",
    "no_passkey": "账号没有通行密钥，请改用验证码。",
    "no_pending_session": "登录已经过期，请重新输入邮箱和密码。",
    "no_second_factor": "恢复码配合二次验证使用，请先添加验证器应用或通行密钥。",
    "nothing_to_confirm": "只有登录后的操作才需要确认密码。",
    "nothing_to_enrol": "没有正在添加的验证器应用，请重新开始添加。",
    "one_of_both": "请输入密码或验证码，二者选一。",
    "passkey_known": "这个通行密钥已经添加过了。",
    "password_length": "密码需要 12 到 200 个字符，可以用一句容易记住的话。",
    "password_obvious": "这个密码太容易猜到，请换一个，不要用姓名、邮箱或重复的字符。",
    "same_email": "这就是账号现在的邮箱，请填写新的邮箱。",
    "secret_unreadable": "验证器应用暂时无法核对，请使用恢复码，或请管理员清除二次验证。",
    "session_pending": "登录还没有完成二次验证，请先完成验证。",
    "sign_count_negative": "通行密钥的计数有误，请移除后重新添加。",
    "token_changes_factor": "访问凭证不能修改二次验证，请登录后操作。",
    "token_makes_token": "访问凭证不能再生成新的凭证，请登录后操作。",
    "too_many_passkeys": "通行密钥最多二十个，请先移除一个。",
    "wrong_code": "验证码不对或者已经用过，请输入最新的验证码。",
    "wrong_password": "现在的密码不对，请重新输入。",
}
