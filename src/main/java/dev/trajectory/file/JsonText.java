package dev.trajectory.file;

/// Spells a text as JSON does.
final class JsonText {

    private JsonText() {}

    /// Adds the text in quotation marks. Letters of every script stay as they are; what an editor might take for a
    /// line end, what cannot be seen and half of a surrogate pair (which UTF-8 cannot hold) is written `\u0000`.
    static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                quote(c, out);
            }
        }
        out.append('"');
    }

    private static void quote(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (Character.isISOControl(c) || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
                    String digits = Integer.toHexString(c);
                    out.append("\\u").repeat('0', 4 - digits.length()).append(digits);
                } else {
                    out.append(c);
                }
            }
        }
    }
}
