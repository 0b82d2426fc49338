package dev.trajectory.ui.welcome;

import dev.trajectory.model.OrganisationType;
import dev.trajectory.words.WindowWords;
import java.util.List;
import java.util.Locale;

/// Guesses from its name what kind of body an organisation is.
final class TypeGuess {

    /// Those with words that give them away, the plainest first.
    private static final List<OrganisationType> KNOWN = List.of(
            OrganisationType.ICB,
            OrganisationType.AMBULANCE_TRUST,
            OrganisationType.MENTAL_HEALTH_TRUST,
            OrganisationType.COMMUNITY_TRUST,
            OrganisationType.PRIMARY_CARE,
            OrganisationType.LOCAL_AUTHORITY,
            OrganisationType.ACUTE_TRUST);

    private final WindowWords words;

    TypeGuess(WindowWords words) {
        this.words = words;
    }

    OrganisationType of(String name) {
        String plain = name.toLowerCase(words.locale());
        for (OrganisationType type : KNOWN) {
            String given = words.say("new.guess." + type.name().toLowerCase(Locale.ROOT));
            if (List.of(given.split(",")).stream().anyMatch(plain::contains)) {
                return type;
            }
        }
        return OrganisationType.OTHER;
    }
}
