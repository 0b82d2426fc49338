package dev.trajectory.draw;

/// Lengths that are the same in every theme, in pixels.
public final class Measures {

    public static final double BAR_RADIUS = 3;
    public static final double BOARD_CARD_RADIUS = 5;
    public static final double CONTROL_RADIUS = 6;
    public static final double CARD_RADIUS = 8;
    public static final double DIALOG_RADIUS = 10;

    /// The width of the line drawn behind letters to keep them readable over other lines.
    public static final double HALO = 3.5;

    /// Between a bar's edge and its label.
    public static final double LABEL_GAP = 6;

    /// The line under a critical bar.
    public static final double CRITICAL_BASE_LINE = 2.4;

    /// The line that joins critical bars.
    public static final double CRITICAL_PATH = 2.2;

    /// From a milestone's middle to its corner.
    public static final double MILESTONE = 6.5;

    /// How large what can be pressed is at least, whatever is seen of it.
    public static final double HIT = 24;

    /// Across the lines of a freeze's hatch.
    public static final double FREEZE_HATCH = 6;

    /// The rows of a timeline's head.
    public static final double YEAR_ROW = 22;

    public static final double MONTH_ROW = 18;
    public static final double TRANCHE_ROW = 17;

    private Measures() {}
}
