package dev.trajectory.draw;

/// What a colour is for. One row per token: its value in the light, the dark and the projector theme.
@SuppressWarnings("ImmutableEnumChecker") // a colour is a record of two numbers
public enum Token {
    // Grounds: canvas of the data, app behind cards, head of bars and tables, raised inspector, sunken tracks.
    CANVAS("#FFFFFF", "#13171E", "#FFFFFF"),
    APP("#F3F4F7", "#0D1015", "#FFFFFF"),
    HEAD("#F9FAFB", "#171C24", "#FFFFFF"),
    RAISED("#FFFFFF", "#1D232D", "#FFFFFF"),
    SUNKEN("#E9ECF1", "#222934", "#E6E8EC"),
    ACCENT_SOFT("#EEEDFC", "#272550", "#E6E4FF"),
    DANGER_SOFT("#FCEBEA", "#3A1D1E", "#FFE3E1"),
    WARN_SOFT("#FFF3D9", "#372A12", "#FFF0C9"),
    OK_SOFT("#E4F4EA", "#14301F", "#D9F3E3"),
    FREEZE_SOFT("#EDF3F8", "#182430", "#E2EDF6"),

    // Lines and fills that carry no text.
    FREEZE_LINE("#B9CDDD", "#33506A", "#5B86A8"),
    LINE_SOFT("#E8EBF0", "#202732", "#B9BFC8"),
    LINE("#D3D8E0", "#2F3946", "#5C6470"),
    LINE_STRONG("#838D9C", "#6E7A8C", "#2A303A"),
    DONE("#E4E7EC", "#262D38", "#E1E4E9"),
    DONE_LINE("#C3CAD4", "#3B4553", "#6B7380"),
    LOAD("#8FA0B8", "#5C6C84", "#7C8CA6"),
    LOAD_HIGH("#5D7192", "#8C9EBA", "#3F5273"),
    WARN_FILL("#F0A81C", "#E5A42B", "#FFC83D"),
    OK_FILL("#2C9A5B", "#3FB574", "#1E7A43"),
    ACCENT_LINE("#B5B0F1", "#5A53B8", "#2B1FA3"),
    SHADOW("#1218262E", "#00000099", "#1218262E"),

    // Ink and meaning.
    INK("#121826", "#EDF0F5", "#000000"),
    INK_2("#465063", "#B3BCCA", "#23272F"),
    INK_3("#626C7C", "#929DAE", "#3A404A"),
    ACCENT("#5046D6", "#9A92FF", "#2B1FA3"),
    ON_ACCENT("#FFFFFF", "#0F0E26", "#FFFFFF"),
    CRITICAL("#121826", "#F4F6FA", "#000000"),
    DANGER("#BF2420", "#FF8078", "#8E0B0B"),
    WARN("#8A5200", "#F2BC57", "#5A3500"),
    ON_WARN_FILL("#121826", "#0B0E13", "#000000"),
    OK("#1A7440", "#62CC8E", "#0B4A25"),
    ASKED("#56627A", "#A7B2C4", "#333B4A"),
    FREEZE("#496C8D", "#93B6D4", "#1F4566"),
    DONE_INK("#566072", "#A3AEBD", "#23272F"),

    // Heat cells, by load in percent of capacity: the more is asked, the further from the canvas. So in the dark they
    // grow lighter and their ink turns dark. Over 100 is darker on the projector, where white on it must reach 7:1.
    HEAT_25("#EDF1F6", "#1D2530", "#EDF1F6"),
    HEAT_50("#D9E1EB", "#29374A", "#D9E1EB"),
    HEAT_75("#BCCADB", "#384D6B", "#BCCADB"),
    HEAT_90("#98ADC7", "#4C688F", "#98ADC7"),
    HEAT_100("#2F4A70", "#7E9DCB", "#2F4A70"),
    HEAT_OVER("#BF2420", "#FF8078", "#8E0B0B"),
    HEAT_INK("#121826", "#EDF0F5", "#000000"),
    HEAT_INK_HIGH("#FFFFFF", "#0B0E13", "#FFFFFF"),

    // Money, and the two sides of a merge. In the dark the two kinds of money trade lightness.
    CAPITAL("#33415C", "#A9B6CC", "#33415C"),
    REVENUE("#A9B6CC", "#5C6C84", "#A9B6CC"),
    PAYS("#2F6F9E", "#5FA3D6", "#2F6F9E"),
    YOURS("#0B6E99", "#5DB7DE", "#085271"),
    THEIRS("#B0560F", "#F0A064", "#7A3A06");

    // Read once: a frame of a large picture asks for thousands of them.
    private final Colour light;
    private final Colour dark;
    private final Colour projector;

    Token(String light, String dark, String projector) {
        this.light = Colour.of(light);
        this.dark = Colour.of(dark);
        this.projector = Colour.of(projector);
    }

    Colour in(Theme theme) {
        return switch (theme) {
            case LIGHT -> light;
            case DARK -> dark;
            case PROJECTOR -> projector;
        };
    }
}
