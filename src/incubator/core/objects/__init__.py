from incubator.core.objects.address import from_url
from incubator.core.objects.filetypes import (
    FileBroken,
    FileEmpty,
    FileEncrypted,
    FileIsBomb,
    FileTooLarge,
    FileType,
    FileTypeMismatch,
    FileTypeNotAllowed,
)
from incubator.core.objects.folder import FolderStore
from incubator.core.objects.links import Link, LinkExpired, LinkTampered, attachment
from incubator.core.objects.port import (
    DirectUpload,
    ObjectKeyMalformed,
    ObjectMissing,
    ObjectStore,
    ObjectStoreUnavailable,
    Stat,
    Stored,
)

__all__ = [
    "DirectUpload",
    "FileBroken",
    "FileEmpty",
    "FileEncrypted",
    "FileIsBomb",
    "FileTooLarge",
    "FileType",
    "FileTypeMismatch",
    "FileTypeNotAllowed",
    "FolderStore",
    "Link",
    "LinkExpired",
    "LinkTampered",
    "ObjectKeyMalformed",
    "ObjectMissing",
    "ObjectStore",
    "ObjectStoreUnavailable",
    "Stat",
    "Stored",
    "attachment",
    "from_url",
]
