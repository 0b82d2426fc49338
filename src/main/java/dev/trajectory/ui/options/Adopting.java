package dev.trajectory.ui.options;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Option;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Effect;
import dev.trajectory.outlook.Figure;
import dev.trajectory.outlook.Figures;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.OptionWords;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What becomes of the plan when an option is adopted, said before it is: which chunks join it, leave it and move, and
/// which of its figures change.
///
/// @param planned the plan as it is
/// @param made the plan as the option makes it, which it becomes
record Adopting(Option option, Seen planned, Seen made, WindowWords words) {

    /// What is computed of a plan before it is asked about.
    record Seen(Outlook outlook, Figures figures) {

        /// @param counting which awards count as money there is
        static Seen of(Outlook outlook, Counting counting) {
            return new Seen(outlook, Figures.of(outlook, counting));
        }

        private Plan plan() {
            return outlook.plan();
        }
    }

    private static final List<Figure> FIGURES = List.of(
            Figure.FINISH,
            Figure.CAPITAL,
            Figure.REVENUE,
            Figure.CAPITAL_GAP,
            Figure.REVENUE_GAP,
            Figure.NPSV,
            Figure.BCR);

    /// How many chunks it is about.
    String sentence() {
        long moved = Effect.between(planned.outlook(), made.outlook()).moved().size();
        return words.say(
                "option.adopt.text", moved, missing(planned.plan(), made.plan()), missing(made.plan(), planned.plan()));
    }

    /// How many chunks of one plan another one has not; parents left out.
    private static long missing(Plan of, Plan in) {
        Set<ChunkId> parents = of.parents();
        return of.chunks().byId().keySet().stream()
                .filter(id -> !parents.contains(id) && !in.chunks().has(id))
                .count();
    }

    /// The figures that change, before and after.
    Region figures() {
        OptionWords said = new OptionWords(planned.plan(), words.locale());
        GridPane table = new GridPane();
        table.setId("adopting");
        table.getStyleClass().add("adopting");
        List<List<String>> rows = new ArrayList<>();
        for (Figure figure : FIGURES) {
            String was = said.value(figure, planned.figures());
            String is = said.value(figure, made.figures());
            if (!was.equals(is)) {
                rows.add(List.of(said.name(figure), was, is));
            }
        }
        if (rows.isEmpty()) {
            return new Label(words.say("option.adopt.same"));
        }
        rows.addFirst(List.of("", words.say("option.adopt.now"), words.say("option.adopt.then")));
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < 3; column++) {
                Label label = new Label(rows.get(row).get(column));
                if (column == 0 || row == 0) {
                    label.getStyleClass().add("quiet");
                }
                GridPane.setHalignment(label, column == 0 ? HPos.LEFT : HPos.RIGHT);
                table.add(label, column, row);
            }
        }
        Label basis = new Label(said.basis(planned.plan().settings().funding().counting()));
        basis.getStyleClass().add("quiet");
        basis.setWrapText(true);
        basis.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(8, table, basis);
    }
}
