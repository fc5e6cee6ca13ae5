"""The folder's signed links: what S3's presigned URLs are there."""

from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incubator.core.objects.links import LONGEST_NAME, Link, LinkExpired, LinkTampered, attachment, safe_name
from incubator.core.objects.links import sign as sign_link
from incubator.core.objects.links import verify as verify_link

SECRET = "s" * 32
KEY = "ab/" + "0" * 30
NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
LINK = Link("GET", KEY, "申报书 & 预算.pdf", "application/pdf")


def sign(link: Link = LINK, seconds: int = 60) -> dict[str, str]:
    url = urlsplit(sign_link(SECRET, link, expires=NOW + timedelta(seconds=seconds)))
    assert url.path == f"/objects/{link.key}"
    return {name: values[0] for name, values in parse_qs(url.query, keep_blank_values=True).items()}


def verify(
    query: dict[str, str], *, method: str = "GET", key: str = KEY, secret: str = SECRET, after: int = 0
):
    return verify_link(secret, method=method, key=key, query=query, now=NOW + timedelta(seconds=after))


def test_verify_of_a_good_link_tells_what_was_signed():
    assert verify(sign()) == LINK


def test_verify_of_head_reads_as_get():
    assert verify(sign(), method="HEAD") == LINK


def test_verify_of_a_link_for_writing():
    link = Link("PUT", f"incoming/{KEY}", "", "")
    assert verify(sign(link), method="PUT", key=link.key) == link


@pytest.mark.parametrize(("after", "good"), [(59, True), (60, False), (10**6, False)])
def test_verify_ends_with_the_second_that_was_signed(after, good):
    if good:
        assert verify(sign(), after=after) == LINK
    else:
        with pytest.raises(LinkExpired) as expired:
            verify(sign(), after=after)
        assert (expired.value.code, expired.value.status) == ("link_expired", 410)


@pytest.mark.parametrize("method", ["PUT", "DELETE", "POST", "get", ""])
def test_verify_of_another_method_is_refused(method):
    with pytest.raises(LinkTampered) as refused:
        verify(sign(), method=method)
    assert (refused.value.code, refused.value.status) == ("link_tampered", 403)


def test_verify_of_a_link_for_writing_does_not_read():
    with pytest.raises(LinkTampered):
        verify(sign(Link("PUT", KEY, "", "")), method="GET")


def test_verify_of_another_object_is_refused():
    with pytest.raises(LinkTampered):
        verify(sign(), key="ab/" + "1" * 30)


def test_verify_with_another_secret_is_refused():
    with pytest.raises(LinkTampered):
        verify(sign(), secret="t" * 32)


@pytest.mark.parametrize("name", ["method", "expires", "filename", "type", "signature"])
@pytest.mark.parametrize("value", ["", "9999999999", "x", "签名", "\udcff", "1e99"])
def test_verify_of_a_changed_field_is_refused(name, value):
    with pytest.raises(LinkTampered):
        verify({**sign(), name: value})


@pytest.mark.parametrize("name", ["method", "expires", "filename", "type", "signature"])
def test_verify_of_a_missing_field_is_refused(name):
    query = sign()
    del query[name]
    with pytest.raises(LinkTampered):
        verify(query)


def test_verify_of_an_added_field_is_refused():
    with pytest.raises(LinkTampered):
        verify({**sign(), "disposition": "inline"})


def test_verify_does_not_confuse_where_one_field_ends():
    query = sign(Link("GET", KEY, "a", "b"))
    with pytest.raises(LinkTampered):
        verify({**query, "filename": "a&type=b", "type": ""})


@given(st.text(), st.text(max_size=100))
def test_a_link_carries_any_name_and_type(filename, media_type):
    link = Link("GET", KEY, safe_name(filename), media_type.encode(errors="ignore").decode())
    assert verify(sign(link)) == link


@pytest.mark.parametrize(
    ("filename", "safe"),
    [
        ("申报书.pdf", "申报书.pdf"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("C:\\Users\\x.pdf", "C__Users_x.pdf"),
        ("a\r\nSet-Cookie: x=1.pdf", "aSet-Cookie_ x=1.pdf"),
        ("\u202egpj.exe", "gpj.exe"),
        ("...", "file"),
        ("", "file"),
        ("\x00\x1f", "file"),
        ("e\u0301te\u0301.pdf", "été.pdf"),
    ],
)
def test_safe_name_keeps_what_is_harmless(filename, safe):
    assert safe_name(filename) == safe


def test_safe_name_of_a_long_name_keeps_its_ending():
    assert safe_name("长" * 1000 + ".docx") == "长" * (LONGEST_NAME - 5) + ".docx"


@given(st.text())
def test_attachment_is_one_header_of_plain_ascii(filename):
    header = attachment(filename)
    assert header.isascii()
    assert header.isprintable()
    assert header.startswith('attachment; filename="')
    assert header.count('"') == 2
