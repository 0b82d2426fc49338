package dev.trajectory.draw;

import java.util.Locale;

/// A colour of the sRGB space.
///
/// @param rgb red, green and blue, eight bits each: 0xRRGGBB
/// @param opacity 0 (nothing seen) to 1 (nothing seen through)
public record Colour(int rgb, double opacity) {

    /// Reads "#RRGGBB", or "#RRGGBBAA" with the opacity in 255ths.
    public static Colour of(String hex) {
        int rgb = Integer.parseInt(hex.substring(1, 7), 16);
        return new Colour(rgb, hex.length() == 7 ? 1 : Integer.parseInt(hex.substring(7), 16) / 255.0);
    }

    public Colour withOpacity(double changed) {
        return new Colour(rgb, changed);
    }

    public int red() {
        return rgb >> 16 & 0xff;
    }

    public int green() {
        return rgb >> 8 & 0xff;
    }

    public int blue() {
        return rgb & 0xff;
    }

    /// This colour laid over another with that share, both opaque: 0 gives the other, 1 gives this.
    public Colour over(Colour ground, double share) {
        return new Colour(
                mix(red(), ground.red(), share) << 16
                        | mix(green(), ground.green(), share) << 8
                        | mix(blue(), ground.blue(), share),
                1);
    }

    /// The contrast with another colour as WCAG 2 reckons it: 1 (none) to 21 (black and white). Opacity is
    /// ignored.
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int mix(int top, int ground, double share) {
        return (int) Math.round(top * share + ground * (1 - share));
    }

    /// The colour as "#rrggbb", without its opacity.
    public String hex() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
