"""The diagnosis beside the official ranking."""

from incubator.core.web.endpoint import Endpoint
from incubator.jury.queries.diagnosis_told import read_diagnosis
from incubator.jury.schemas.diagnosis import DiagnosisOut

DIAGNOSIS = [
    Endpoint("GET", "/competitions/{competition_id:uuid}/diagnosis", read_diagnosis, returns=DiagnosisOut),
]
