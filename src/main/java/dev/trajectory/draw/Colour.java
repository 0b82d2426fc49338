package dev.trajectory.draw;

/// A colour of the sRGB space.
///
/// @param rgb red, green and blue, eight bits each: 0xRRGGBB
/// @param opacity 0 (nothing seen) to 1 (nothing seen through)
public record Colour(int rgb, double opacity) {

    /// Reads "#RRGGBB".
    public static Colour of(String hex) {
        return new Colour(Integer.parseInt(hex.substring(1), 16), 1);
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

    private static int mix(int top, int ground, double share) {
        return (int) Math.round(top * share + ground * (1 - share));
    }

    /// The colour as "#rrggbb", without its opacity.
    public String hex() {
        return "#%06x".formatted(rgb);
    }
}
