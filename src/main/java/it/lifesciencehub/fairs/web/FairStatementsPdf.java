package it.lifesciencehub.fairs.web;

import it.lifesciencehub.documents.web.PdfFile;
import it.lifesciencehub.fairs.FairDocument;
import it.lifesciencehub.fairs.FairStatementService;
import it.lifesciencehub.fairs.StatementView;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A version of a company's statement as a file. */
@ApplicationScoped
public class FairStatementsPdf implements PdfFile {

    private static final Pattern ADDRESS = Pattern.compile("/my/fair-statements/([0-9]{1,18})\\.pdf");

    @EJB
    private FairStatementService statements;

    @Override
    public Pattern address() {
        return ADDRESS;
    }

    @Override
    public Made make(MatchResult address, Language language) {
        StatementView view = statements.version(AddressId.of(address.group(1)));
        return new Made(
                Texts.get(language, "fairs", "statement.title") + " " + view.company() + " " + view.number(),
                FairDocument.of(view, language));
    }
}
