package dev.trajectory;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/// How laws are tried. In the usual run they draw from a seed that stays, so that it fails for what was changed and
/// never for what was drawn, and those that are [Dear] fewer times. Where tests are thorough, each run draws anew and
/// as often as each law says.
public final class LawTries implements AroundPropertyHook {

    private static final String SEED = System.getProperty("trajectory.laws.seed", "");
    private static final boolean IS_THOROUGH = Boolean.getBoolean("trajectory.thorough");
    private static final int USUAL = Integer.getInteger("jqwik.tries.default", 100);

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext law, PropertyExecutor tries)
            throws Throwable {
        PropertyAttributes attributes = law.attributes();
        if (!SEED.isEmpty() && attributes.seed().isEmpty()) {
            attributes.setSeed(SEED);
        }
        if (!IS_THOROUGH) {
            law.findAnnotation(Dear.class)
                    .ifPresent(dear -> attributes.setTries(attributes.tries().orElse(USUAL) / dear.value()));
        }
        return tries.execute();
    }
}
