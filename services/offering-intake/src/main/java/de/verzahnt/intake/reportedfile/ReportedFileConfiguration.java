package de.verzahnt.intake.reportedfile;

import de.verzahnt.intake.accept.Changes;
import de.verzahnt.intake.accept.OfferingIntake;
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
    FileWork fileWork(
            JdbcClient jdbc, OfferingIntake intake, Changes changes, PlatformTransactionManager transactions) {
        return new FileWork(jdbc, intake, new ReportUndo(changes), new TransactionTemplate(transactions));
    }

    @Bean
    FileLoop fileLoop(FileWork work) {
        return new FileLoop(work);
    }

    @Bean
    FileReports fileReports(
            ReportedFiles files,
            JdbcClient jdbc,
            FileWork work,
            FileLoop loop,
            PlatformTransactionManager transactions) {
        return new FileReports(files, jdbc, work, new TransactionTemplate(transactions), loop::wake);
    }

    @Bean
    FilesDescription filesDescription() {
        return new FilesDescription();
    }
}
