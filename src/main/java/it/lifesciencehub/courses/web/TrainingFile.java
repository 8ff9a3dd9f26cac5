package it.lifesciencehub.courses.web;

import it.lifesciencehub.courses.TrainingService;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.ListFile;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** A company's training ledger as a file: {@code ?organisation=…&year=…}. */
@ApplicationScoped
public class TrainingFile implements ListFile {

    @EJB
    private TrainingService training;

    @Override
    public String address() {
        return "/my/company-training";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, CourseDeskPage.FEATURE, "ledger.title");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(
                language,
                CourseDeskPage.FEATURE,
                "field.person",
                "field.course",
                "field.from",
                "field.to",
                "field.hours",
                "field.hoursOf",
                "field.passed",
                "field.certificate");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        String year = parameters.apply("year");
        training.ledger(
                        AddressId.of(parameters.apply("organisation")),
                        year == null || !year.matches("\\d{4}") ? null : Integer.valueOf(year))
                .rows()
                .forEach(one -> row.accept(Arrays.asList(
                        one.person(),
                        one.course().in(language),
                        RomeTime.of(one.startsAt()).toLocalDate(),
                        RomeTime.of(one.endsAt()).toLocalDate(),
                        hours(one.minutes()),
                        hours(one.all()),
                        one.passed(),
                        one.certificate())));
    }

    static BigDecimal hours(int minutes) {
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
    }
}
