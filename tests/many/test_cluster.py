"""Who can reach the workers of this machine: nobody from elsewhere, and nobody without credentials."""

from __future__ import annotations

import ipaddress
import socket
import ssl
import subprocess
import sys
import urllib.request

import psutil
import pytest
from subpixel.core.errors import InvalidParameter
from subpixel.many.cluster import Workers, connected


def listening() -> list[tuple[str, int]]:
    """Addresses and ports that this process and those it has started listen at."""
    me = psutil.Process()
    found = []
    for process in (me, *me.children(recursive=True)):
        found += [(c.laddr.ip, c.laddr.port) for c in process.net_connections() if c.status == psutil.CONN_LISTEN]
    return found


STRANGER = """
import sys
from distributed import Client, Security
security = Security.temporary() if sys.argv[2] == "own" else None
print(Client(sys.argv[1], timeout=5, security=security).submit(int, "6").result(timeout=5))
"""


def refused(address: str, credentials: str = "none") -> bool:
    """Whether a process that was not told the credentials has nothing computed for it."""
    command = [sys.executable, "-c", STRANGER, address, credentials]
    said = subprocess.run(command, capture_output=True, text=True, timeout=90)
    return said.returncode != 0 and "6" not in said.stdout


@pytest.mark.slow
def test_workers_here_are_for_this_machine_and_for_who_has_credentials() -> None:
    lines: list[str] = []
    before = set(listening())
    with connected(Workers(count=2, threads=1), lines.append) as (client, _):
        client.wait_for_workers(2, timeout=60)
        assert client.submit(int, "3").result(timeout=30) == 3
        found = set(listening()) - before
        # Scheduler, its dashboard, and a process and its keeper for each worker.
        assert len(found) >= 6
        assert all(ipaddress.ip_address(ip).is_loopback for ip, _ in found), found
        link = client.dashboard_link
        assert f"dashboard {link}" in lines
        assert urllib.request.urlopen(link, timeout=20).status == 200
        scheduler = client.scheduler.address
        places = [scheduler, *client.scheduler_info()["workers"], *client.run(lambda dask_worker: dask_worker.address)]
        assert all(place.startswith("tls://127.0.0.1:") for place in places)
        assert refused(scheduler)
        assert refused(scheduler, "own")
        assert refused(scheduler.replace("tls", "tcp"))
        for place in set(places):
            assert not answers(place)
        assert client.submit(int, "4").result(timeout=30) == 4


def answers(place: str) -> bool:
    """Whether somebody without credentials is spoken to."""
    host, port = place.removeprefix("tls://").split(":")
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    try:
        with socket.create_connection((host, int(port)), timeout=5) as plain, context.wrap_socket(plain) as spoken:
            spoken.sendall(b"\0" * 64)
            return bool(spoken.recv(1))
    except OSError:
        return False


@pytest.mark.parametrize(
    ("asked", "place"),
    [
        (None, ("127.0.0.1", 0)),
        ("8899", ("127.0.0.1", 8899)),
        (":8899", ("127.0.0.1", 8899)),
        ("localhost:0", ("localhost", 0)),
        ("0.0.0.0:8899", ("0.0.0.0", 8899)),
    ],
)
def test_the_dashboard_is_opened_only_when_a_host_is_named(asked: str | None, place: tuple[str, int]) -> None:
    assert Workers(dashboard=asked).dashboard_place == place


@pytest.mark.parametrize("asked", ["here", "127.0.0.1:", "a:b:1", "127.0.0.1:²", "127.0.0.1:70000", "a,b:1", "host:-1"])
def test_another_place_is_refused(asked: str) -> None:
    with pytest.raises(InvalidParameter, match="HOST:PORT"):
        Workers(dashboard=asked).check()


def test_the_dashboard_of_a_scheduler_is_its_own() -> None:
    with pytest.raises(InvalidParameter, match="dashboard-address"):
        Workers(scheduler="tcp://127.0.0.1:9", dashboard="127.0.0.1:1").check()


def test_who_opens_the_dashboard_is_told_so() -> None:
    lines: list[str] = []
    with connected(Workers(count=1, threads=1, dashboard="0.0.0.0:0"), lines.append):
        assert "without a password" in lines[-1]
        assert "0.0.0.0" in {ip for ip, _ in listening()}
