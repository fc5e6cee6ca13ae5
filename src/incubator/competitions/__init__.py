from incubator.competitions.rules import Stage, Trigger

__all__ = ["Stage", "Trigger"]
