import type { Problem, ProblemsError } from "../../components/shared/problems";
import { plural, printable, wrap, type Style } from "./style";

/** All problems with the settings, each with what to do about it. */
export function renderProblems({ subject, problems }: ProblemsError, style: Style): string {
    const title = style.bad(`✖ ${plural(problems.length, "problem")} in ${subject}`);
    return `${[title, ...problems.map((problem) => renderProblem(problem, style))].join("\n\n")}\n`;
}

function renderProblem({ path, given, allowed, fix }: Problem, style: Style): string {
    const facts = { got: given, allowed, fix };
    const lines = Object.entries(facts).flatMap(([name, text]) => {
        const label = `${name}:`.padEnd(9);
        return wrap(text, style.width - 4 - label.length).map(
            (line, index) => `    ${style.dim(index === 0 ? label : " ".repeat(label.length))}${line}`,
        );
    });
    return [`  ${style.bold(printable(path))}`, ...lines].join("\n");
}

/** A limit that the program itself keeps, with what to do about it. @param lines Lines of our own code that led there. */
export function renderBreach(problem: Problem, lines: readonly string[], style: Style): string {
    return `${[
        style.bad("✖ 1 limit broken"),
        "",
        renderProblem(problem, style),
        "",
        ...lines.map((line) => `    ${style.dim(line)}`),
    ].join("\n")}\n`;
}

const REPORT =
    "This is a fault of the program, not of your settings. Please report it with the command, the lines above, and the output of " +
    "`node --version`; the stack files help as well, once you have taken out what is nobody's business.";

/** An error that is not the settings' fault. @param lines Lines of our own code that led there. */
export function renderFault(message: string, lines: readonly string[], style: Style): string {
    return `${[
        style.bad(`✖ ${printable(message)}`),
        ...lines.map((line) => `    ${style.dim(line)}`),
        "",
        ...wrap(REPORT, style.width),
    ].join("\n")}\n`;
}
