package it.lifesciencehub.mailbox.web;

import it.lifesciencehub.mailbox.MailboxService;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.ListFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** What came into the mailbox, as a file. */
@ApplicationScoped
public class IncomingFile implements ListFile {

    @Inject
    private MailboxService mailbox;

    @Override
    public String address() {
        return "/staff/mail-incoming";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, "mailbox", "list.title");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(
                language,
                "mailbox",
                "list.what",
                "list.subject",
                "list.sender",
                "list.received",
                "list.outcome",
                "list.detail");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        ListFile.pages(
                mailbox::list,
                one -> row.accept(Arrays.asList(
                        Texts.get(language, "mailbox", "kind." + one.kind()),
                        one.subject(),
                        one.sender(),
                        one.receivedAt(),
                        Texts.get(language, "mailbox", "outcome." + one.outcome()),
                        one.detail())));
    }
}
