import { join } from "node:path";
import { expect } from "chai";
import type { CloudOptions } from "./cloud/model";
import { logicalName } from "./cloud/urn";
import { failureOf } from "./failureOf";
import { DEFAULT_TOY, toy, toyConsumer, type ToyOptions } from "./fixtures/toy";
import type { BenchStack, Step } from "./benchStack";
import { EngineBench, type BenchOptions } from "./harness";
import { differences } from "./inventory";

const FIXTURES = join(__dirname, "fixtures");
const SETTLE: Partial<CloudOptions> = { settleMilliseconds: 200 };

/** Proves the harness itself on a program of 16 resources, so that a failure of the real program is the program's. */
describe("the engine harness", () => {
    let bench: EngineBench;
    let stack: BenchStack;
    let options: Partial<ToyOptions>;
    let program: () => ReturnType<typeof toy>;

    beforeEach(async () => {
        options = {};
        program = () => toy(options);
        await open();
    });

    afterEach(() => {
        bench.close();
    });

    async function open(more: Partial<BenchOptions> = {}): Promise<void> {
        bench = await EngineBench.open({
            project: FIXTURES,
            program: () => program(),
            overrides: { "toy:settleSeconds": 0.25 },
            clouds: SETTLE,
            ...more,
        });
        stack = await bench.stack("toy");
    }

    it("previews with an unknown workspace host, makes just what was previewed, and then finds no change", async () => {
        const previewed = await stack.preview();
        expect(bench.model.records).to.deep.equal([]);
        const made = await stack.up();
        expect(summary(made)).to.deep.equal(summary(previewed));
        expect(made).to.have.length(16);
        expect(await stack.preview()).to.deep.equal([]);
        expect(await stack.refresh()).to.deep.equal([]);
        expect(differences(bench)).to.deep.equal([]);
    });

    it("sees a change of the program as an update or a replacement that is created first", async () => {
        await stack.up();
        options = { subnetCidr: "10.0.1.0/24" };
        const steps = await stack.up();
        expect(summary(steps.filter(({ operation }) => operation !== "replace"))).to.deep.equal([
            "create-replacement network",
            "create-replacement subnet",
            "delete-replaced network",
            "delete-replaced subnet",
            "update workspace",
        ]);
        expect(steps.findIndex(({ operation }) => operation === "delete-replaced")).to.be.greaterThan(
            steps.findIndex(({ operation }) => operation === "update"),
        );
        expect(differences(bench)).to.deep.equal([]);
    });

    it("destroys in an order that the clouds accept", async () => {
        await stack.up();
        await stack.destroy();
        expect(bench.model.records).to.deep.equal([]);
        expect(stack.state()).to.deep.equal([]);
    });

    it("keeps secrets: in no output, event or state in clear, and marked in what the cloud answers", async () => {
        await stack.up();
        await stack.refresh();
        expect(stack.transcript).to.include("password").and.not.include(DEFAULT_TOY.secret);
        expect(stack.checkpoint()).to.include("password").and.not.include(DEFAULT_TOY.secret);
        expect((await stack.outputs())["password"]).to.deep.equal({ value: DEFAULT_TOY.secret, secret: true });
        options = { secret: "another-sentinel" };
        expect(summary(await stack.up())).to.include("update password");
        expect(stack.transcript).to.not.include("another-sentinel");
    });

    it("runs resource hooks: with its gate the consumer waits for IAM, without it the cloud refuses it", async () => {
        options = { gated: false };
        expect(await failureOf(stack.up())).to.include("role toy-role lacks the needed permissions");
        options = { gated: true };
        await stack.up();
        expect(differences(bench)).to.deep.equal([]);
    });

    it("lets a hook ask the cloud, after the workspace has its metastore and not in a preview", async () => {
        const asked = (): number => bench.model.calls.filter(({ operation }) => operation === "invoke").length;
        await stack.preview();
        expect(asked()).to.equal(0);
        await stack.up();
        expect(asked()).to.equal(1);
    });

    it("shows at refresh what was changed behind the engine's back, and repairs it", async () => {
        await stack.up();
        const [bucket] = bench.model.ofType("aws:s3/bucket:Bucket");
        const [password] = bench.model.ofType("aws:ssm/parameter:Parameter");
        expect(bucket !== undefined && password !== undefined).to.equal(true);
        if (bucket !== undefined && password !== undefined) {
            bench.model.tamper(bucket, { ...bucket.inputs, tags: { owner: "somebody" } });
            bench.model.tamper(password, undefined);
        }
        expect(differences(bench)).to.deep.equal([
            "in the state and not in the cloud: aws:ssm/parameter:Parameter password",
        ]);
        expect(summary(await stack.refresh())).to.deep.equal(["delete password", "update bucket"]);
        expect(summary(await stack.up())).to.deep.equal(["create password", "update bucket"]);
        expect(bench.model.ofType("aws:s3/bucket:Bucket")[0]?.inputs).to.deep.equal({ bucket: "toy-bucket" });
    });

    it("goes on after a failed call where it stopped", async () => {
        let calls = 0;
        bench.model.interference = {
            before: () => {
                calls += 1;
                return calls === 5 ? Promise.reject(new Error("Throttling: Rate exceeded")) : Promise.resolve();
            },
        };
        expect(await failureOf(stack.up())).to.include("Throttling: Rate exceeded");
        await stack.up();
        expect(differences(bench)).to.deep.equal([]);
    });

    it("tells what a lost answer leaves behind from what the state knows", async () => {
        bench.model.interference = {
            after: ({ type }) =>
                type === "aws:s3/bucket:Bucket" ? Promise.reject(new Error("connection reset")) : Promise.resolve(),
        };
        expect(await failureOf(stack.up())).to.include("connection reset");
        expect(differences(bench)).to.deep.equal([
            "in the cloud and not in the state: aws:s3/bucket:Bucket toy-bucket",
        ]);
    });

    it("has a policy pack judge the program before anything is made", async () => {
        bench.close();
        await open({ policyPack: join(FIXTURES, "pack") });
        options = { bucket: "forbidden" };
        expect(await failureOf(stack.up())).to.include("a bucket is called forbidden");
        expect(bench.model.ofType("aws:s3/bucket:Bucket")).to.deep.equal([]);
        options = { bucket: "allowed" };
        await stack.up();
        expect(stack.transcript).to.include(`"PolicyPacks":{"toy-pack|local|`);
    });

    it("lets a stack read the outputs of another one", async () => {
        await stack.up();
        program = () => toyConsumer("organization/toy/toy");
        await (await bench.stack("consumer")).up();
        const [consumer] = bench.model.ofType("aws:s3/bucket:Bucket").filter(({ id }) => id === "consumer");
        expect(consumer?.inputs["tags"]).to.deep.equal({
            from: (await stack.outputs())["workspaceUrl"]?.value as string,
        });
    });
});

/** What was done to which logical name, sorted, providers and stack left out. */
function summary(steps: readonly Step[]): string[] {
    return steps.map(({ operation, urn }) => `${operation} ${logicalName(urn)}`).sort();
}
