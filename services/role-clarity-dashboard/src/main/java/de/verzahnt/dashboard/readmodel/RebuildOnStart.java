package de.verzahnt.dashboard.readmodel;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Start the dashboard with {@code --rebuild-read-model} to rebuild the read model. */
@Component
class RebuildOnStart implements ApplicationRunner {

    private final ReadModel readModel;

    RebuildOnStart(ReadModel readModel) {
        this.readModel = readModel;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption("rebuild-read-model")) {
            readModel.rebuild();
        }
    }
}
