"""Words for the user that can be translated: English that remembers the template and the values it was made of."""

from __future__ import annotations

from typing import Any, Callable

from .remote import shown


class Text(str):
    """English words, with what another language makes its own words of.

    It is a `str`: whoever knows nothing of translation reads, compares and prints plain English. A template without
    values is taken as it is, braces and all. A value is a number, a string, another Text, or a list of these, which
    becomes words with commas between. Of addresses in strings it keeps what may be shown; see `remote.shown`.

    Attributes:
        template: English with `{name}` or `{name:.1f}` where the values go.
        values: by name.
    """

    template: str
    values: dict[str, Any]

    def __new__(cls, template: str, /, **values: Any) -> Text:
        """Fill the template. Raises KeyError or ValueError when it does not fit the values."""
        values = {name: _shown(value) for name, value in values.items()}
        made = super().__new__(cls, _filled(template, values, str))
        made.template, made.values = template, values
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, Any]]:
        return (self.template,), self.values

    def words(self, translate: Callable[[str], str]) -> str:
        """The same through `translate`, which is given templates; English where its answer does not fit the values."""
        try:
            return _filled(translate(self.template), self.values, translate)
        except (IndexError, KeyError, ValueError):
            return str(self)


def _filled(template: str, values: dict[str, Any], translate: Callable[[str], str]) -> str:
    said = {name: _said(value, translate) for name, value in values.items()}
    return template.format(**said) if said else str(template)


def _shown(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return [_shown(part) for part in value]
    return shown(value) if isinstance(value, str) and not isinstance(value, Text) else value


def _said(value: Any, translate: Callable[[str], str]) -> Any:
    if isinstance(value, (list, tuple)):
        return ", ".join(str(_said(part, translate)) for part in value)
    return value.words(translate) if isinstance(value, Text) else value


def encode(value: Any) -> Any:
    """JSON-ready copy of nested lists and dictionaries, each Text as its template and values; inverse of `decode`."""
    if isinstance(value, Text):
        return {"template": value.template, "values": encode(value.values)}
    if isinstance(value, dict):
        return {key: encode(part) for key, part in value.items()}
    return [encode(part) for part in value] if isinstance(value, (list, tuple)) else value


def decode(value: Any) -> Any:
    """Bring back what `encode` made."""
    if isinstance(value, dict):
        if set(value) == {"template", "values"}:
            return Text(value["template"], **decode(value["values"]))
        return {key: decode(part) for key, part in value.items()}
    return [decode(part) for part in value] if isinstance(value, list) else value
