"""The people's words: accounts, links and signing in."""

from collections.abc import Mapping

from incubator.core.wording import Labels
from incubator.people.rules import LinkPurpose

LABELS: Labels = {
    LinkPurpose: {
        LinkPurpose.INVITATION: ("开通账号", "Opening of an account"),
        LinkPurpose.RESET: ("重设密码", "Reset of a password"),
    },
}

REFUSALS: Mapping[str, str] = {
    "bad_credentials": "邮箱或密码不对，请检查后再试；忘记密码可以重新设置。",
    "bad_token": "访问凭证无效或者已经过期，请重新登录。",
    "email_taken": "这个邮箱已经有账号了，请直接登录；忘记密码可以重新设置。",
    "last_administrator": "园区至少要有一位系统管理员，请先指定另一位。",
    "link_gone": "这个链接已经用过或者过期了，请重新申请一个。",
    "password_length": "密码需要 12 到 200 个字符，可以用一句容易记住的话。",
    "password_obvious": "这个密码太容易猜到，请换一个，不要用姓名、邮箱或重复的字符。",
    "token_makes_token": "访问凭证不能再生成新的凭证，请登录后操作。",
    "wrong_password": "现在的密码不对，请重新输入。",
}
