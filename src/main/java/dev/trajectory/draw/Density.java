package dev.trajectory.draw;

/// How much room the parts of a picture take, in pixels.
public enum Density {
    COMPACT(20, 14, 22, 24, 38, 120, 40, 24, 20),
    NORMAL(22, 15, 24, 27, 42, 132, 44, 28, 24),
    ROOMY(28, 18, 30, 32, 52, 150, 52, 32, 28),
    /// A folded lane is as high as a lane's header: nothing smaller can be read from afar.
    PROJECTOR(40, 28, 48, 48, 64, 260, 84, 56, 48);

    private final double row;
    private final double bar;
    private final double laneHeader;
    private final double foldedLane;
    private final double boardCard;
    private final double mapNodeWidth;
    private final double mapNodeHeight;
    private final double button;
    private final double hitTarget;

    Density(
            double row,
            double bar,
            double laneHeader,
            double foldedLane,
            double boardCard,
            double mapNodeWidth,
            double mapNodeHeight,
            double button,
            double hitTarget) {
        this.row = row;
        this.bar = bar;
        this.laneHeader = laneHeader;
        this.foldedLane = foldedLane;
        this.boardCard = boardCard;
        this.mapNodeWidth = mapNodeWidth;
        this.mapNodeHeight = mapNodeHeight;
        this.button = button;
        this.hitTarget = hitTarget;
    }

    /// The height of a chunk's row.
    public double row() {
        return row;
    }

    /// The height of a chunk's bar within its row.
    public double bar() {
        return bar;
    }

    public double laneHeader() {
        return laneHeader;
    }

    public double foldedLane() {
        return foldedLane;
    }

    /// The height of a card on the board.
    public double boardCard() {
        return boardCard;
    }

    public double mapNodeWidth() {
        return mapNodeWidth;
    }

    public double mapNodeHeight() {
        return mapNodeHeight;
    }

    /// The height of a button.
    public double button() {
        return button;
    }

    /// The least height and width of what a pointer must hit.
    public double hitTarget() {
        return hitTarget;
    }
}
