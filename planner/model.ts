import { exceptionsOf, type Exception } from "./exceptions";
import type { Finding } from "./judge";
import { keysOf, type KeyDocument } from "./keyInventory";
import { limitsOf, limitsTogether, type LimitDocument, type TogetherDocument } from "./limits/limits";
import { networkOf, type NetworkDocument } from "./networkInventory";
import type { PlannedStack } from "./plannedStack";
import type { Hooks, RecordedResource } from "./recording";
import { Redaction } from "./redaction";
import { SCHEMA_VERSION } from "./schemaVersion";
import { SEVERITIES } from "./severity";
import { textSetting } from "./stackFiles";
import type { Properties } from "./values";

/** A plan as it is shown and stored. It holds no secret. */
export interface PlanDocument {
    readonly schemaVersion: typeof SCHEMA_VERSION;
    readonly stacks: readonly StackDocument[];
    /** What stacks use together of what an account has only once; empty for a single stack. */
    readonly together: readonly TogetherDocument[];
}

/** One planned stack. Lists are sorted by URN. */
export interface StackDocument {
    readonly name: string;
    readonly layers: readonly string[];
    readonly resources: readonly ResourceDocument[];
    readonly outputs: Properties;
    /** Weaker choices that the settings make on purpose. */
    readonly exceptions: readonly Exception[];
    /** Who may administer and use which key. */
    readonly keys: readonly KeyDocument[];
    /** Subnets with what they can hold, and endpoints with their reasons. */
    readonly network: NetworkDocument;
    /** How near the stack comes to what the clouds refuse, the tightest first. */
    readonly limits: readonly LimitDocument[];
    readonly findings: readonly FindingDocument[];
    /** Inputs that are not known before deployment. */
    readonly unknown: readonly UnknownInput[];
}

/** One resource. Values that are unknown are `{ "$unknown": true }`, secrets `{ "$secret": true }`. */
export interface ResourceDocument {
    readonly urn: string;
    readonly type: string;
    readonly name: string;
    readonly parent: string | null;
    readonly provider: string | null;
    readonly custom: boolean;
    readonly inputs: Properties;
    readonly dependencies: readonly string[];
    readonly propertyDependencies: Readonly<Record<string, readonly string[]>>;
    readonly protect: boolean;
    readonly retainOnDelete: boolean;
    readonly hooks: Hooks;
    readonly aliases: readonly string[];
    readonly outputs: Properties;
    readonly placeholders: Readonly<Record<string, string>>;
}

/** One finding of the policy pack. */
export interface FindingDocument extends Omit<Finding, "exemption"> {
    readonly exemption: string | null;
}

/** An input, by resource and path. */
export interface UnknownInput {
    readonly urn: string;
    readonly property: string;
}

/** A stack with what the policy pack says of it. */
export interface JudgedStack extends PlannedStack {
    readonly findings: readonly Finding[];
}

/** Puts planned and judged stacks into the form in which they are shown and stored. */
export function planDocument(stacks: readonly JudgedStack[]): PlanDocument {
    const redaction = new Redaction(stacks);
    const placed = stacks.map(({ settings: { stack, values }, graph }) => ({
        name: stack,
        account: textSetting(values, "awsAccountId"),
        region: textSetting(values, "region"),
        graph,
    }));
    return {
        schemaVersion: SCHEMA_VERSION,
        stacks: stacks.map((stack) => stackDocument(stack, redaction)),
        together: limitsTogether(placed),
    };
}

function stackDocument({ settings, layers, graph, findings }: JudgedStack, redaction: Redaction): StackDocument {
    const { resources, root } = graph;
    return redaction.clean({
        name: settings.stack,
        layers,
        resources: resources.map((resource) => resourceDocument(resource, redaction)),
        outputs: redaction.mark(root.outputs, root.outputMarks),
        exceptions: exceptionsOf(settings),
        keys: keysOf(graph),
        network: networkOf(graph),
        limits: limitsOf(graph),
        findings: findings.map(findingDocument).sort(bySeverity),
        unknown: resources.flatMap(({ urn, inputMarks }) =>
            [...inputMarks.unknowns].sort().map((property) => ({ urn, property })),
        ),
    });
}

function resourceDocument(resource: RecordedResource, redaction: Redaction): ResourceDocument {
    return {
        urn: resource.urn,
        type: resource.type,
        name: resource.name,
        parent: resource.parent ?? null,
        provider: resource.provider ?? null,
        custom: resource.custom,
        inputs: redaction.mark(resource.inputs, resource.inputMarks),
        dependencies: resource.dependencies,
        propertyDependencies: resource.propertyDependencies,
        protect: resource.protect,
        retainOnDelete: resource.retainOnDelete,
        hooks: resource.hooks,
        aliases: resource.aliases,
        outputs: redaction.mark(resource.outputs, resource.outputMarks),
        placeholders: resource.placeholders,
    };
}

/** One field after the other, so that fields that a rule adds do not slip in. */
function findingDocument(finding: Finding): FindingDocument {
    return {
        rule: finding.rule,
        level: finding.level,
        severity: finding.severity,
        outcome: finding.outcome,
        phase: finding.phase,
        urn: finding.urn,
        message: finding.message,
        fix: finding.fix,
        exemption: finding.exemption ?? null,
    };
}

function bySeverity(a: FindingDocument, b: FindingDocument): number {
    const [one, other] = [orderOf(a), orderOf(b)];
    return one === other ? 0 : one < other ? -1 : 1;
}

function orderOf({ severity, rule, urn, outcome, phase, message }: FindingDocument): string {
    return [SEVERITIES.indexOf(severity), rule, urn, outcome, phase, message].join(" ");
}
