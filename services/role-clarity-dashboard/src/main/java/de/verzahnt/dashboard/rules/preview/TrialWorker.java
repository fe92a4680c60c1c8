package de.verzahnt.dashboard.rules.preview;

/** Where trials are worked out. Not an executor: Spring Boot would take a bean of that kind for its own work too. */
public interface TrialWorker {

    /** Works it out some time, after all that it took before. */
    void takes(Runnable work);
}
