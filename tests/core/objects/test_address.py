"""The address of a store: what is understood, and what never shows."""

import traceback

import pytest

from incubator.core.objects import FolderStore, from_url
from incubator.core.objects.s3 import S3Store

SECRET = "secret-that-signs-links-0123456789"


def test_folder_address_opens_a_folder(tmp_path):
    store = from_url(f"folder:{tmp_path}/创益园/objects", secret=SECRET, spool=tmp_path / "spool")
    assert isinstance(store, FolderStore)
    assert (tmp_path / "创益园/objects").is_dir()
    assert not (tmp_path / "spool").exists()
    assert SECRET not in repr(store)


def test_s3_address_is_percent_decoded_and_shows_no_key(tmp_path):
    url = "s3://AC%2FCESS:sec%2Fr%40t%25@s3.example.org:8443/files?region=cn-east-1&tls=no"
    store = from_url(url, secret=SECRET, spool=tmp_path / "spool")
    assert isinstance(store, S3Store)
    keys = store._client._provider.retrieve()
    assert (keys.access_key, keys.secret_key) == ("AC/CESS", "sec/r@t%")
    shown = "host='s3.example.org:8443', name='files', tls=False, region='cn-east-1', public=None"
    assert repr(store) == f"S3Store(Bucket({shown}))"


@pytest.mark.anyio
async def test_s3_address_signs_for_the_public_host(tmp_path):
    url = "s3://key:secret@s3.internal:8333/files?tls=no&public=https://files.example.org"
    store = from_url(url, secret=SECRET, spool=tmp_path)
    direct = await store.sign_put(seconds=60)
    assert direct.url.startswith(f"https://files.example.org/files/{direct.key}?")


@pytest.mark.anyio
async def test_s3_address_uses_tls_unless_told_otherwise(tmp_path):
    store = from_url("s3://key:secret@s3.example.org/files", secret=SECRET, spool=tmp_path)
    assert (await store.sign_put(seconds=60)).url.startswith("https://s3.example.org/files/incoming/")


@pytest.mark.parametrize(
    "url",
    [
        "",
        "folder:",
        "ftp://HIDDEN@host/x",
        "s3://",
        "s3://host/bucket",
        "s3://HIDDEN@host/bucket",
        "s3://key:HIDDEN@host",
        "s3://key:HIDDEN@host/",
        "s3://key:HIDDEN@host/bucket/folder",
        "s3://key:HIDDEN@host/bucket#x",
        "s3://key:HID/DEN@host/bucket",
        "s3://key:HIDDEN@host:port/bucket",
        "s3://key:HIDDEN@host:99999/bucket",
        "s3://key:HIDDEN@[::1/bucket",
        "s3://key:HIDDEN@host/bucket?tls=maybe",
        "s3://key:HIDDEN@host/bucket?speed=9",
        "s3://key:HIDDEN@host/bucket?tls",
        "s3://key:HIDDEN@host/bucket?public=files.example.org",
        "s3://key:HIDDEN@host/bucket?public=https://files.example.org/path",
        "s3://key:HIDDEN@host/b",
        "s3://key:HIDDEN@host/Bad_Bucket!",
        "s3://key:HIDDEN@ho%20st/bucket",
    ],
)
def test_a_bad_address_is_refused_without_showing_it(tmp_path, url):
    with pytest.raises(ValueError, match=r"object store|S3 address") as refused:
        from_url(url, secret=SECRET, spool=tmp_path)
    shown = "".join(traceback.format_exception(refused.value)).split("ValueError: ", maxsplit=1)[1]
    for part in ("HIDDEN", "HID", "DEN"):
        assert part not in shown


def test_a_short_secret_is_refused_without_showing_it(tmp_path):
    with pytest.raises(ValueError, match="32 characters") as refused:
        from_url(f"folder:{tmp_path}", secret="short-one", spool=tmp_path)
    assert "short-one" not in str(refused.value)
