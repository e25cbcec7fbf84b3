"""Extraction can be compiled where the package is built (`HATCH_BUILD_HOOKS_ENABLE=1`).

Only what needs no C compiler runs here: mypyc reads the modules as the build has them and writes their C. That the
compiled modules find the same facts is tried by `python -m tests.trials compiled`, which takes minutes.
"""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
_TRANSLATE = "import sys; from mypyc.build import mypycify; mypycify(sys.argv[2:], target_dir=sys.argv[1])"


def test_mypyc_translates_what_the_build_compiles(tmp_path: Path) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    hook = project["tool"]["hatch"]["build"]["targets"]["wheel"]["hooks"]["mypyc"]
    compiled = {path for pattern in hook["include"] for path in ROOT.glob(pattern)}
    compiled -= {ROOT / path for path in hook["exclude"]}
    names = sorted(str(path.relative_to(ROOT)) for path in compiled)
    assert len(names) > 100
    options = [*hook["mypy-args"], "--cache-dir", str(tmp_path / "cache")]
    command = [sys.executable, "-c", _TRANSLATE, str(tmp_path / "c"), *options, *names]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    assert list((tmp_path / "c").rglob("*.c"))
