from incubator.people.authentication import authenticate

__all__ = ["authenticate"]
