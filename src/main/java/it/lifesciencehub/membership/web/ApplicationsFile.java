package it.lifesciencehub.membership.web;

import it.lifesciencehub.membership.ApplicationStatus;
import it.lifesciencehub.membership.MembershipApplicationDeskService;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.ListFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The queue of applications as a file, one tab. */
@ApplicationScoped
public class ApplicationsFile implements ListFile {

    @Inject
    private MembershipApplicationDeskService desk;

    @Override
    public String address() {
        return "/staff/membership-applications";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, "membership", "queue.title");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(
                language,
                "membership",
                "queue.organisation",
                "queue.municipality",
                "apply.field.category",
                "queue.contact",
                "queue.state",
                "queue.received");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        ApplicationStatus tab = MembershipQueuePage.tab(parameters.apply("tab"));
        ListFile.pages(
                request -> desk.list(tab, parameters.apply("q"), request),
                one -> row.accept(Arrays.asList(
                        one.name(),
                        one.municipality(),
                        one.category().in(language),
                        one.contact(),
                        Texts.get(language, "membership", "applicationStatus." + one.status()),
                        one.submittedAt())));
    }
}
