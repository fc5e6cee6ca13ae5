"""What goes in and out of the API: base classes and the listing."""

from typing import Annotated, Generic, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer, WithJsonSchema
from pydantic_core import PydanticCustomError

from incubator.core.money import LARGEST_MINOR, Money

T = TypeVar("T")


class Input(BaseModel):
    """A body that a caller sends: unknown fields, lax types and NaN are refused, and it can't be changed."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        strict=True,
        hide_input_in_errors=True,
        allow_inf_nan=False,
        # Built when it is first needed: a house that starts needs few of them.
        defer_build=True,
    )


class Output(BaseModel):
    """What a caller gets, read off a row or a record by attribute."""

    model_config = ConfigDict(from_attributes=True, extra="forbid", defer_build=True)


class Listing(Output, Generic[T]):
    """One page of a list: `next` is the cursor of the page after it, or null at the end."""

    items: list[T]
    next: str | None = None


def read_minor(value: object) -> object:
    """Minor units from a decimal string; raises PydanticCustomError for anything else."""
    if isinstance(value, str):
        try:
            return Money.parse(value).minor
        except ValueError:
            raise PydanticCustomError(
                "bad_amount", "must be an amount such as 1409.50: digits, and at most two decimals"
            ) from None
    raise PydanticCustomError("bad_amount", 'must be an amount in a string, such as "1409.50"')


_AMOUNT_SCHEMA = {
    "type": "string",
    "pattern": r"^(0|[1-9][0-9]{0,12})(\.[0-9]{1,2})?$",
    "examples": ["1409.50"],
}

Amount = Annotated[
    int,
    BeforeValidator(read_minor),
    Field(ge=0, le=LARGEST_MINOR),
    WithJsonSchema(_AMOUNT_SCHEMA),
]
"""An amount that a caller sends: a decimal string in JSON, minor units (分) in Python."""

AmountOut = Annotated[
    int,
    PlainSerializer(lambda minor: Money(minor).decimal, return_type=str),
    WithJsonSchema({"type": "string", "pattern": r"^-?[0-9]+\.[0-9]{2}$"}, mode="serialization"),
]
"""An amount that a caller gets: minor units in Python, a decimal string in JSON."""
