import * as s3 from "@pulumi/aws/s3";
import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { ready } from "../../../components/shared/ready";
import { UNKNOWN } from "../../../planner/wire";
import type { Graph } from "../../../planner/graph";
import { record } from "../../support/record";
import { testProviders } from "../../support/testProviders";

const BUCKET = "aws:s3/bucket:Bucket";

class Pair extends pulumi.ComponentResource {
    public constructor(name: string, opts: pulumi.ComponentResourceOptions) {
        super("lakehouse:shared:Pair", name, {}, opts);
        new s3.Bucket(`${name}-one`, {}, { parent: this });
        new s3.Bucket(`${name}-two`, {}, { parent: this });
        this.registerOutputs();
    }
}

/** A consumer that is named after a ready value. */
const recordConsumer = (
    value: (source: s3.Bucket) => pulumi.Output<string>,
    mode: "placeholder" | "unknown" = "placeholder",
): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        const source = new s3.Bucket("source", { bucket: "known" }, { provider: aws });
        const pair = new Pair("pair", { provider: aws });
        new s3.Bucket("consumer", { bucket: ready(value(source), pair) }, { provider: aws });
        new s3.Bucket("careless", { bucket: value(source) }, { provider: aws });
    }, mode);

describe("ready", () => {
    it("has the value of the first, and waits for the value's own resource", async () => {
        const graph = await recordConsumer((source) => source.bucket);
        const consumer = graph.only(BUCKET, "consumer");
        expect(consumer.inputs["bucket"]).to.equal("known");
        expect(graph.dependsOnTransitively(consumer, graph.only(BUCKET, "source"))).to.equal(true);
    });

    it("waits for everything inside a component", async () => {
        const graph = await recordConsumer((source) => source.bucket);
        for (const name of ["pair-one", "pair-two"]) {
            const part = graph.only(BUCKET, name);
            expect(graph.dependsOnTransitively(graph.only(BUCKET, "consumer"), part), name).to.equal(true);
            expect(graph.dependsOnTransitively(graph.only(BUCKET, "careless"), part), name).to.equal(false);
        }
    });

    it("waits also when the value itself is plain text", async () => {
        const graph = await recordConsumer(() => pulumi.output("plain"));
        const consumer = graph.only(BUCKET, "consumer");
        expect(consumer.inputs["bucket"]).to.equal("plain");
        expect(graph.dependsOnTransitively(consumer, graph.only(BUCKET, "pair-one"))).to.equal(true);
    });

    it("claim 8: leaves an unknown value unknown, and a known one known", async () => {
        const unknown = await recordConsumer((source) => source.arn, "unknown");
        expect(unknown.only(BUCKET, "consumer").inputs["bucket"]).to.equal(UNKNOWN);
        const known = await recordConsumer((source) => source.bucket, "unknown");
        expect(known.only(BUCKET, "consumer").inputs["bucket"]).to.equal("known");
    });

    it("keeps a secret secret", async () => {
        const graph = await recordConsumer((source) => pulumi.secret(source.bucket));
        expect(graph.only(BUCKET, "consumer").inputMarks.secrets).to.deep.equal(["bucket"]);
    });
});
