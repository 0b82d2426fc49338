package dev.trajectory.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.check.Finding;
import dev.trajectory.check.Rule;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.Ui;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionOutlookTest {

    private static final Plan NORTHMOOR = Ui.sample("northmoor");

    /// Whether options rank otherwise by value than by ratio is seen with all of them at hand alone.
    @Test
    void underAnOptionWhatIsFoundOfTheOptionsBesideEachOtherIsFoundTo() {
        Option option = NORTHMOOR.options().get(new OptionId("O2"));

        Outlook outlook = Outlook.of(NORTHMOOR, option);

        assertThat(outlook.plan()).isEqualTo(NORTHMOOR.under(option));
        assertThat(ranks(outlook)).isNotEmpty().isEqualTo(ranks(Outlook.of(NORTHMOOR, null)));
    }

    private static List<Finding> ranks(Outlook outlook) {
        return outlook.findings().stream()
                .filter(finding -> finding.rule() == Rule.RANKS_DIFFER)
                .toList();
    }
}
