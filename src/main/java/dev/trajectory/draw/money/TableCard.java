package dev.trajectory.draw.money;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Table;
import org.jspecify.annotations.Nullable;

/// A table on a card, and the chart of it above where there is one.
record TableCard(
        Sheet out,
        String title,
        String explanation,
        Table table,
        @Nullable BenefitChart chart) implements Part {

    private double inside(double width) {
        return width - 2 * out.style().padding();
    }

    private double chartHeight(double width) {
        return chart == null ? 0 : chart.height(inside(width)) + out.px(4);
    }

    @Override
    public double height(double width) {
        return out.cardFrame(width, title, explanation) + chartHeight(width) + table.height(out.style(), inside(width));
    }

    @Override
    public void draw(Box box) {
        Box room = out.card(box, title, explanation);
        if (chart != null) {
            chart.draw(room, table.columns(out.style(), room));
        }
        table.draw(out, room.below(chartHeight(box.width())));
    }
}
