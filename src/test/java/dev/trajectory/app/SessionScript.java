package dev.trajectory.app;

import dev.trajectory.calendar.Months;
import dev.trajectory.model.Plan;
