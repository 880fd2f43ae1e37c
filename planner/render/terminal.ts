import type { TogetherDocument } from "../limits/limits";
import type { PlanDocument, StackDocument } from "../model";
import { STACK_TYPE } from "../urn";
import { overallVerdict, verdictOf, type Verdict } from "../verdict";
import { renderFindings, summarise } from "./findings";
import { renderKeys } from "./keys";
import { renderLimits, summariseLimits } from "./limits";
import { renderNetwork, summariseNetwork } from "./network";
import { plural, wrap, type Style } from "./style";
import { renderTree } from "./tree";
import { renderUnknowns, summariseUnknowns } from "./unknowns";

/** A plan as text for people. @param depth Levels of components to show. */
export function renderPlan(plan: PlanDocument, depth: number, style: Style): string {
    const stacks = plan.stacks.map((stack) => renderStack(stack, depth, style));
    const together = plan.together.map((place) => renderTogether(place, style));
    const overall = plan.stacks.length > 1 ? [renderOverall(plan, style)] : [];
    return `${[...stacks, ...together, ...overall].join("\n\n")}\n`;
}

function renderStack(stack: StackDocument, depth: number, style: Style): string {
    const made = stack.resources.filter(({ custom, type }) => custom && !isProvider(type)).length;
    const components = stack.resources.filter(({ custom, type }) => !custom && type !== STACK_TYPE).length;
    const providers = stack.resources.filter(({ type }) => isProvider(type)).map(({ name }) => name);
    return [
        `${style.bold(style.accent(stack.name))}  ${style.dim(stack.layers.join(" + "))}`,
        style.dim("─".repeat(style.width)),
        ...section(
            "Will be made",
            `${plural(made, "resource")} in ${plural(components, "component")}, through ${providers.join(", ") || "no provider"}`,
            renderTree(stack, depth, style),
            style,
        ),
        ...renderExceptions(stack, style),
        ...renderNetworkSection(stack, style),
        ...renderKeySection(stack, style),
        ...renderLimitSection(stack, style),
        ...section("Policy", summarise(stack.findings), renderFindings(stack, style), style),
        ...section("Unknown until deployment", summariseUnknowns(stack), renderUnknowns(stack, style), style),
        renderVerdict(stack.name, verdictOf(stack), style),
    ].join("\n");
}

function section(title: string, summary: string, lines: readonly string[], style: Style): readonly string[] {
    const [first = "", ...more] = wrap(summary, style.width - title.length - 2);
    const indent = " ".repeat(title.length + 2);
    return [`${style.bold(title)}  ${first}`, ...more.map((line) => indent + line), ...lines, ""];
}

/** Nothing at all for a stack without a network of its own. */
function renderNetworkSection({ network }: StackDocument, style: Style): readonly string[] {
    const lines = renderNetwork(network, style);
    return lines.length === 0 ? [] : section("Network", summariseNetwork(network), lines, style);
}

/** Nothing at all for a stack without a key of its own. */
function renderKeySection(stack: StackDocument, style: Style): readonly string[] {
    const { length } = stack.keys;
    return length === 0 ? [] : section("Keys", plural(length, "customer-managed key"), renderKeys(stack, style), style);
}

/** Nothing at all for a stack that uses nothing of which there is only so much. */
function renderLimitSection({ limits }: StackDocument, style: Style): readonly string[] {
    return limits.length === 0 ? [] : section("Limits", summariseLimits(limits), renderLimits(limits, style), style);
}

/** Nothing at all when no weaker choice was made, so that one stands out. */
function renderExceptions({ exceptions }: StackDocument, style: Style): readonly string[] {
    const lines = exceptions.flatMap(({ setting, mode, reason }) => [
        `  ${style.warn(`${setting}: ${mode}`)}`,
        ...wrap(reason, style.width - 4).map((line) => `    ${line}`),
    ]);
    return lines.length === 0 ? [] : section("Exceptions", plural(exceptions.length, "weaker choice"), lines, style);
}

/** What stacks use together of an account, or of one of its regions. */
function renderTogether({ account, region, stacks, limits }: TogetherDocument, style: Style): string {
    const place = region === null ? `account ${account}` : `account ${account} in ${region}`;
    return [
        `${style.bold(style.accent(place))}  ${style.dim(stacks.join(" + "))}`,
        ...section("Limits", summariseLimits(limits), renderLimits(limits, style), style).slice(0, -1),
    ].join("\n");
}

function renderOverall(plan: PlanDocument, style: Style): string {
    return renderVerdict(plural(plan.stacks.length, "stack"), overallVerdict(plan), style);
}

function renderVerdict(subject: string, verdict: Verdict, style: Style): string {
    const { passed, mandatoryViolations, advisoryViolations, errors, brokenLimits } = verdict;
    const faults = [
        ...(mandatoryViolations > 0 ? [plural(mandatoryViolations, "mandatory violation")] : []),
        ...(errors > 0 ? [plural(errors, "failed rule")] : []),
        ...(brokenLimits > 0 ? [plural(brokenLimits, "broken limit")] : []),
        ...(advisoryViolations > 0 ? [plural(advisoryViolations, "advisory violation")] : []),
    ].join(", ");
    return passed
        ? style.good(`✔ ${subject}: no mandatory rule is violated${faults === "" ? "" : ` (${faults})`}`)
        : style.bad(`✖ ${subject}: ${faults}`);
}

function isProvider(type: string): boolean {
    return type.startsWith("pulumi:providers:");
}
