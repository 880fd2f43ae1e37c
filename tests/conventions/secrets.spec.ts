import { expect } from "chai";
import { judge } from "../../planner/judge";
import { planDocument } from "../../planner/model";
import type { Overrides } from "../../planner/overrides";
import { planStacks } from "../../planner/plan";
import type { PlannedStack } from "../../planner/plannedStack";
import type { RecordedResource } from "../../planner/recording";
import { styleFor } from "../../planner/render/style";
import { renderPlan } from "../../planner/render/terminal";
import { STACK_TYPE } from "../../planner/urn";
import type { Value } from "../../planner/values";
import { changing, giving, planned, type Break, type StackName } from "../support/claims";
import { ROOT } from "../support/plan";
import { textsIn } from "../support/texts";

/** Part of a secret by which it is recognised, however the rest is written. */
const SENTINEL = "sentinel7c1e9d";
const SECRET = `https://alerts.example.com/hook?key=${SENTINEL}&of="us"`;

/** Stacks whose settings have a secret. */
const STACKS = ["dev", "staging", "prod", "prod-workspace"] as const;

const DESTINATION = "databricks:index/notificationDestination:NotificationDestination";

const planWith = (stack: StackName, overrides: Overrides): Promise<PlannedStack> => planned(stack, { overrides });

const planWithSecret = (stack: StackName): Promise<PlannedStack> =>
    planWith(stack, { alertWebhookUrl: { secure: SECRET } });

/** Whether a text says the secret, plainly or encoded. */
const tells = (text: string): boolean =>
    [text, ...(text.match(/[\w+/]{24,}/g) ?? []).map((code) => Buffer.from(code, "base64").toString())].some((one) =>
        one.includes(SENTINEL),
    );

/** A place that says the secret, and whether the program marked it. */
interface Place {
    readonly place: string;
    readonly isMarked: boolean;
}

function places(resource: RecordedResource): readonly Place[] {
    const { name, inputs, inputMarks, outputs, outputMarks, ...rest } = resource;
    const found = (at: string, value: Value, marked: readonly string[]): readonly Place[] =>
        [...textsIn(value)]
            .filter(([, text]) => tells(text))
            .map(([path]) => ({
                place: `${name} ${at}.${path}`,
                isMarked: marked.some((mark) => path.startsWith(mark)),
            }));
    return [
        ...found("inputs", inputs, inputMarks.secrets),
        ...found("outputs", outputs, outputMarks.secrets),
        ...(tells(JSON.stringify([name, rest])) ? [{ place: `${name} itself`, isMarked: false }] : []),
    ];
}

/** Where a stack gives the secret away: an unmarked place of any resource, or anything that is not a resource. */
function leaks({ graph }: PlannedStack): readonly string[] {
    const unmarked = graph.resources
        .flatMap(places)
        .filter(({ isMarked }) => !isMarked)
        .map(({ place }) => place);
    const others = { invokes: graph.invokes, reads: graph.reads, findings: judge(graph) };
    return [
        ...unmarked,
        ...Object.entries(others).flatMap(([name, said]) => (tells(JSON.stringify(said)) ? [name] : [])),
    ];
}

/** The plan as JSON and as text, as far as it can be shown. */
function shown(stack: PlannedStack): string {
    const document = planDocument([{ ...stack, findings: judge(stack.graph) }]);
    return JSON.stringify(document, null, 2) + renderPlan(document, 9, styleFor(true));
}

describe("claim 46: a secret setting appears only where the program says that it is a secret", () => {
    for (const name of STACKS) {
        it(`in ${name}`, async () => {
            const stack = await planWithSecret(name);
            expect(stack.graph.resources.flatMap(places)).to.deep.equal([
                { place: "alerts-destination inputs.config.genericWebhook.url", isMarked: true },
            ]);
            expect(leaks(stack)).to.deep.equal([]);
        });

        it(`and not in what is shown of ${name}`, async () => {
            const text = shown(await planWithSecret(name));
            expect(tells(text)).to.equal(false);
            expect(text).to.include('"url": {\n                  "$secret": true');
        });
    }

    const faults: Readonly<Record<string, Break>> = {
        "an input that is not marked": changing(DESTINATION, { inputMarks: { secrets: [], unknowns: [] } }),
        "a tag": giving("aws:ec2/vpc:Vpc", { tags: { owner: SECRET } }),
        "a document": giving("aws:s3/bucketPolicy:BucketPolicy", { policy: JSON.stringify({ Sid: SECRET }) }),
        "an encoded script": giving(DESTINATION, { script: Buffer.from(SECRET).toString("base64") }),
        "an output of a component": changing("lakehouse:workloads:AlertDestination", { outputs: { url: SECRET } }),
        "an output of the stack": changing(STACK_TYPE, { outputs: { workspace: { alerts: SECRET } } }),
        "a logical name": changing("databricks:index/job:Job", { name: `job-${SECRET}` }),
    };
    for (const [fault, breakGraph] of Object.entries(faults)) {
        it(`is broken by ${fault}, and even that is not shown`, async () => {
            const stack = await planWithSecret("dev");
            const broken = { ...stack, graph: breakGraph(stack.graph) };
            expect(leaks(broken)).not.to.be.empty;
            expect(tells(shown(broken))).to.equal(false);
        });
    }

    it("would be noticed in the plan: the same text in a setting that is no secret is shown", async () => {
        expect(tells(shown(await planWith("dev", { owner: SENTINEL })))).to.equal(true);
    });
});

/** What an attempt to plan says when it fails. */
async function refusal(attempt: Promise<unknown>): Promise<string> {
    try {
        await attempt;
    } catch (error) {
        return `${String(error)} ${JSON.stringify(error)} ${error instanceof Error ? String(error.stack) : ""}`;
    }
    throw new Error("it was planned");
}

describe("claim 46: no error repeats a secret", () => {
    const attempts: Readonly<Record<string, readonly [StackName, Overrides]>> = {
        "in plain text": ["dev", { alertWebhookUrl: SECRET }],
        "of the wrong form": ["dev", { alertWebhookUrl: { secure: `http://${SENTINEL}` } }],
        "of the wrong type": ["dev", { alertWebhookUrl: { address: { secure: SENTINEL } } }],
        "in a stack that has no use for it": ["foundation", { alertWebhookUrl: { secure: SECRET } }],
        "in another setting": ["dev", { owner: { secure: `!${SENTINEL}!` } }],
        "in a list": ["prod-platform", { network: { zoneIds: [{ secure: SENTINEL }, "euw1-az1"] } }],
        "in an unknown setting": ["dev", { alertWebhook: { secure: SECRET } }],
    };
    for (const [kind, [stack, overrides]] of Object.entries(attempts)) {
        it(kind, async () => {
            const said = await refusal(planWith(stack, overrides));
            expect(said).to.match(/^ProblemsError/);
            expect(tells(said)).to.equal(false);
        });
    }

    it("though it would be noticed: a value that is no secret is repeated", async () => {
        expect(tells(await refusal(planWith("dev", { owner: `!${SENTINEL}!` })))).to.equal(true);
    });

    it("not even that of a program that fails with it", async () => {
        const program = (): Promise<object> => Promise.reject(new Error(`cannot reach ${SECRET}`));
        const overrides = { dev: { alertWebhookUrl: { secure: SECRET } } };
        expect(tells(await refusal(planStacks(["dev"], { root: ROOT, program, overrides })))).to.equal(false);
    });
});
