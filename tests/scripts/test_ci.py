"""The files that a public host and pre-commit read: whether they are in order, and call what is there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

CHECKED = [
    ("github-workflows", ".github/workflows/ci.yml"),
    ("github-issue-config", ".github/ISSUE_TEMPLATE/config.yml"),
    ("github-issue-forms", ".github/ISSUE_TEMPLATE/fault.yml"),
    ("github-issue-forms", ".github/ISSUE_TEMPLATE/wrong-result.yml"),
]


def lint(schema: str, path: Path) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).parent / "check-jsonschema"), "--builtin-schema", f"vendor.{schema}", str(path)]
    return subprocess.run(command, capture_output=True, text=True)


@pytest.mark.parametrize(("schema", "name"), CHECKED)
def test_what_a_public_host_reads_is_in_order(root: Path, schema: str, name: str) -> None:
    done = lint(schema, root / name)
    assert done.returncode == 0, done.stdout


def test_a_mistake_in_the_ci_file_is_seen(root: Path, tmp_path: Path) -> None:
    bad = tmp_path / "ci.yml"
    bad.write_text((root / ".github/workflows/ci.yml").read_text().replace("runs-on", "run-on", 1))
    assert lint("github-workflows", bad).returncode == 1


def test_ci_calls_what_is_there(root: Path) -> None:
    jobs = yaml.safe_load((root / ".github/workflows/ci.yml").read_text())["jobs"]
    called = [word for job in jobs.values() for step in job["steps"] for word in step.get("run", "").split()]
    ours = [word for word in called if word.split("/")[0] in ("scripts", "tests", "requirements")]
    assert "scripts/test.sh" in ours
    assert [word for word in ours if not (root / word).exists()] == []


def test_actions_are_fixed_by_their_commit(root: Path) -> None:
    """A tag can be moved to other code; a commit cannot."""
    jobs = yaml.safe_load((root / ".github/workflows/ci.yml").read_text())["jobs"]
    used = [step["uses"] for job in jobs.values() for step in job["steps"] if "uses" in step]
    assert used
    assert [name for name in used if not re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", name)] == []


def test_hooks_call_what_is_there(root: Path) -> None:
    config = root / ".pre-commit-config.yaml"
    subprocess.run([str(Path(sys.executable).parent / "pre-commit"), "validate-config", str(config)], check=True)
    hooks = [hook for repo in yaml.safe_load(config.read_text())["repos"] for hook in repo["hooks"]]
    programs = [hook["entry"].split()[0] for hook in hooks]
    assert [name for name in programs if not name.startswith(".venv") and not (root / name).is_file()] == []
