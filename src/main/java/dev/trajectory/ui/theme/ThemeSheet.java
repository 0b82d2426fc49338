package dev.trajectory.ui.theme;

import dev.trajectory.draw.Colour;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.PageStyle;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A theme's colours as looked-up colours of a style sheet, made from the same [Token]s that pictures are drawn with,
/// so that window and picture cannot differ.
public final class ThemeSheet {

    /// What the base theme calls its colours, by the token that says what ours are.
    private static final Map<String, Token> BASE = Map.ofEntries(
            Map.entry("-color-fg-default", Token.INK),
            Map.entry("-color-fg-muted", Token.INK_2),
            Map.entry("-color-fg-subtle", Token.INK_3),
            Map.entry("-color-fg-emphasis", Token.ON_ACCENT),
            Map.entry("-color-bg-default", Token.CANVAS),
            Map.entry("-color-bg-overlay", Token.RAISED),
            Map.entry("-color-bg-subtle", Token.HEAD),
            Map.entry("-color-bg-inset", Token.SUNKEN),
            Map.entry("-color-border-default", Token.LINE),
            Map.entry("-color-border-muted", Token.LINE),
            Map.entry("-color-border-subtle", Token.LINE_SOFT),
            Map.entry("-color-accent-fg", Token.ACCENT),
            Map.entry("-color-accent-emphasis", Token.ACCENT),
            Map.entry("-color-accent-muted", Token.ACCENT_LINE),
            Map.entry("-color-accent-subtle", Token.ACCENT_SOFT),
            Map.entry("-color-success-fg", Token.OK),
            Map.entry("-color-success-emphasis", Token.OK),
            Map.entry("-color-success-subtle", Token.OK_SOFT),
            Map.entry("-color-warning-fg", Token.WARN),
            Map.entry("-color-warning-emphasis", Token.WARN),
            Map.entry("-color-warning-subtle", Token.WARN_SOFT),
            Map.entry("-color-danger-fg", Token.DANGER),
            Map.entry("-color-danger-emphasis", Token.DANGER),
            Map.entry("-color-danger-subtle", Token.DANGER_SOFT),
            Map.entry("-color-neutral-subtle", Token.SUNKEN),
            Map.entry("-color-neutral-muted", Token.SUNKEN));

    /// Body text on a desktop, in pixels; on a projector it is twice as large.
    private static final double BODY = 13;

    private static final double ICON = 14;
    private static final double RAIL_ICON = 20;

    /// Addresses that were asked for. The toolkit looks its style sheets up by their addresses for each node that
    /// it styles; these are long, and compared at once only where they are the very same.
    private static final Map<Worn, String> ADDRESSES = new ConcurrentHashMap<>();

    private record Worn(Theme theme, int textPercent) {}

    private ThemeSheet() {}

    /// The address of the style sheet of a theme.
    ///
    /// @param textPercent the size of text in per cent of what the theme has by design
    public static String of(Theme theme, int textPercent) {
        return ADDRESSES.computeIfAbsent(new Worn(theme, textPercent), ThemeSheet::address);
    }

    private static String address(Worn worn) {
        String css = css(worn.theme(), worn.textPercent());
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    /// What a root that wears a theme in a size of text says of itself. Because a rule asks for it, the toolkit
    /// keeps what it has worked out of sizes apart by it: else a part that was out of sight while the theme
    /// changed comes back in the sizes of the theme before.
    static String state(Theme theme, int textPercent) {
        return "worn-" + theme.word() + "-" + textPercent;
    }

    private static String css(Theme theme, int textPercent) {
        StringBuilder css = new StringBuilder(".root {\n");
        for (Token token : Token.values()) {
            css.append(name(token))
                    .append(": ")
                    .append(value(theme.colour(token)))
                    .append(";\n");
        }
        BASE.forEach((name, token) ->
                css.append(name).append(": ").append(value(theme.colour(token))).append(";\n"));
        PageStyle style = new PageStyle(theme, textPercent / 100.0);
        String size = String.format(Locale.ROOT, "-fx-font-size: %.2fpx;%n}%n", style.px(BODY));
        return css.append("-fx-font-family: \"IBM Plex Sans\";\n")
                .append(size)
                .append(".root:")
                .append(state(theme, textPercent))
                .append(" {\n")
                .append(size)
                .append(theme == Theme.PROJECTOR ? icons(style) : "")
                .toString();
    }

    /// Icons that are seen from the back of a room as its text is.
    private static String icons(PageStyle style) {
        return String.format(
                Locale.ROOT,
                ".icon { -fx-icon-size: %.0f; }%n.rail .icon { -fx-icon-size: %.0f; }%n",
                style.px(ICON),
                style.px(RAIL_ICON));
    }

    /// How style sheets name a token: `-ink-2`.
    static String name(Token token) {
        return "-" + token.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String value(Colour colour) {
        return colour.opacity() == 1
                ? colour.hex()
                : String.format(
                        Locale.ROOT,
                        "rgba(%d, %d, %d, %.3f)",
                        colour.red(),
                        colour.green(),
                        colour.blue(),
                        colour.opacity());
    }
}
