package it.lifesciencehub.mail.web;

import it.lifesciencehub.mail.MailReturns;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.ListFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The addresses that nothing is sent to, as a file. */
@ApplicationScoped
public class StoppedAddressesFile implements ListFile {

    @Inject
    private MailReturns returns;

    @Override
    public String address() {
        return "/staff/mail-stopped";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, "mail", "stopped.title");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(language, "mail", "list.address", "stopped.why", "stopped.since");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        ListFile.pages(
                request -> returns.stopped(parameters.apply("q"), request),
                one -> row.accept(Arrays.asList(one.address(), one.detail(), one.stoppedAt())));
    }
}
