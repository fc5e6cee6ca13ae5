"""Every page in English: accessible in both schemes at all widths, whole with large letters, and at rest."""

import pytest

from browser.conftest import Park
from browser.looking import look_everywhere
from browser.walk import told

pytestmark = pytest.mark.anyio


async def test_every_page_is_accessible_in_english(park: Park):
    faults = await look_everywhere(park, "en")
    assert not faults, told(faults)
