package de.verzahnt.starter;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import de.verzahnt.starter.sample.ThingService;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StructuredLogTest {

    /** The log is set up once a process: whatever other tests set up before is forgotten, and so is this. */
    @BeforeEach
    @AfterEach
    void asIfNothingHadBeenSetUp() {
        LoggingSystem.get(StructuredLogTest.class.getClassLoader()).cleanUp();
    }

    @Test
    void whenAskedForEachLineIsAnObjectWithTheTraceItBelongsTo(CapturedOutput output) {
        try (var service = new SpringApplicationBuilder(ThingService.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .run(
                        "--logging.structured.format.console=ecs",
                        "--logging.config=classpath:structured-logback.xml",
                        "--spring.application.name=thing-service",
                        "--spring.kafka.bootstrap-servers=localhost:1",
                        "--spring.autoconfigure.exclude="
                                + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")) {
            Tracer tracer = service.getBean(Tracer.class);
            Span span = tracer.nextSpan().start();
            try (Tracer.SpanInScope scope = tracer.withSpan(span)) {
                LoggerFactory.getLogger("de.verzahnt.test").info("a word in a trace");
            }

            String line = output.toString()
                    .lines()
                    .filter(said -> said.contains("a word in a trace"))
                    .findFirst()
                    .orElseThrow();
            assertThat(JsonPath.<String>read(line, "$.traceId"))
                    .isEqualTo(span.context().traceId());
        }
    }
}
