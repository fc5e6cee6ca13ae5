import pytest
pytestmark = pytest.mark.anyio
async def test_ready(client):
    r = await client.get("/health/ready")
    assert (r.status_code, r.text) == (200, '{"status":"ready"}')
    r = await client.get("/api/v1/openapi.json"); assert r.status_code == 200
    r = await client.get("/nothing"); print(r.text)
    assert r.status_code==404
