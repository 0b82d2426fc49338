package dev.trajectory.draw;

/// Writes numbers and text as XML wants them.
final class SvgText {

    private static final int DECIMALS = 100;

    private SvgText() {}

    /// The number with at most two decimals and no needless zeros, the same in every locale.
    static String number(double value) {
        long hundredths = Math.round(value * DECIMALS);
        if (hundredths % DECIMALS == 0) {
            return Long.toString(hundredths / DECIMALS);
        }
        String digits =
                Long.toString(Math.abs(hundredths) % DECIMALS + DECIMALS).substring(1);
        String decimals = digits.endsWith("0") ? digits.substring(0, 1) : digits;
        return (hundredths < 0 ? "-" : "") + Math.abs(hundredths) / DECIMALS + "." + decimals;
    }

    /// The text with its special characters escaped. U+FFFD stands for characters that XML cannot hold, or only as
    /// white space that readers may change.
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean allowed(int c) {
        return c >= ' ' && !(c >= 0x7F && c < 0xA0) && !(c >= 0xD800 && c < 0xE000) && (c & 0xFFFE) != 0xFFFE;
    }
}
