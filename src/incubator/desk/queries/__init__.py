from incubator.desk.queries.home import read_home
from incubator.desk.queries.journey import read_journey
from incubator.desk.queries.overview import read_overview
from incubator.desk.queries.public import list_addresses, read_public_home
from incubator.desk.queries.search import search
from incubator.desk.queries.verification import look_up_code

__all__ = [
    "list_addresses",
    "look_up_code",
    "read_home",
    "read_journey",
    "read_overview",
    "read_public_home",
    "search",
]
