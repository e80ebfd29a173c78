"""Translates the tokenizer's regular expressions from Python's `re` to JavaScript's with the flag `u`."""

# str.isspace, which is what \s means to Python and not what it means to JavaScript.
SPACE = "".join(f"\\u{code:04x}" for code in range(0x10000) if chr(code).isspace())
SYNTAX = "^$\\.*+?()[]{}|/"


def to_javascript(pattern):
    out, at, in_class = [], 0, False
    while at < len(pattern):
        char = pattern[at]
        if char == "\\":
            text, length = escape(pattern, at, in_class)
            out.append(text)
            at += length
        elif not in_class and pattern.startswith("(?u)", at):
            at += len("(?u)")  # Unicode is JavaScript's flag
        elif not in_class and char == "[":
            negated = pattern.startswith("[^", at)
            out.append("[^" if negated else "[")
            at += 2 if negated else 1
            assert pattern[at] != "]", "a class that begins with ] is not handled"
            in_class = True
        else:
            if in_class and char == "]":
                in_class = False
            elif in_class and char in "[(){}/|^":
                char = "\\" + char  # plain in Python; must be, or may be, escaped in JavaScript
            out.append(char)
            at += 1
    return "".join(out)


def escape(pattern, at, in_class):
    """The escape sequence at `at`: its JavaScript form and its length in Python."""
    kind = pattern[at + 1]
    if kind == "U":
        return f"\\u{{{int(pattern[at + 2 : at + 10], 16):x}}}", 10
    if kind in "ux":
        length = 6 if kind == "u" else 4
        return pattern[at : at + length], length
    return simple_escape(kind, in_class), 2


def simple_escape(kind, in_class):
    classes = {"d": r"\p{Nd}", "w": r"\p{L}\p{N}_", "s": SPACE}
    if kind in classes:
        return classes[kind] if in_class else f"[{classes[kind]}]"
    if kind == "S":
        assert not in_class
        return f"[^{SPACE}]"
    if kind in SYNTAX:
        return "\\" + kind
    if kind == "-":
        return "\\-" if in_class else "-"
    assert not kind.isalnum(), f"escape \\{kind} is not handled"
    return kind  # JavaScript forbids needless escapes under the flag u
