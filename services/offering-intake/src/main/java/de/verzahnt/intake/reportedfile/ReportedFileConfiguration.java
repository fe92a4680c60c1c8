package de.verzahnt.intake.reportedfile;

import de.verzahnt.intake.accept.Changes;
import de.verzahnt.intake.accept.ReportUndo;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Files that were reported, and whoever works off their rows. */
@Configuration(proxyBeanMethods = false)
@Import(FilesController.class)
public class ReportedFileConfiguration {

    @Bean
    ReportedFiles reportedFiles(JdbcClient jdbc, Clock clock) {
        return new ReportedFiles(jdbc, clock);
    }

    @Bean
    FileWork fileWork(JdbcClient jdbc, Changes changes, PlatformTransactionManager transactions) {
        return new FileWork(jdbc, new ReportUndo(changes), new TransactionTemplate(transactions));
    }

    @Bean
    FileLoop fileLoop(FileWork work) {
        return new FileLoop(work);
    }

    @Bean
    FileReports fileReports(ReportedFiles files, JdbcClient jdbc, FileWork work, FileLoop loop) {
        return new FileReports(files, jdbc, work, loop::wake);
    }

    @Bean
    FilesDescription filesDescription() {
        return new FilesDescription();
    }
}
