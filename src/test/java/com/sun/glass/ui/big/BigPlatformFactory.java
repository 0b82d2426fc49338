package com.sun.glass.ui.big;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.headless.BigApplication;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;

/// A platform without a display whose screen holds large windows; found through `-Dglass.platform=Big`.
public final class BigPlatformFactory extends HeadlessPlatformFactory {

    @Override
    public Application createApplication() {
        return new BigApplication();
    }
}
