import { expect } from "chai";
import { failureOf } from "../failureOf";
import { Bench } from "./cases/bench";
import { AWS, ACCOUNT_CONSOLE, urnOf } from "./testCloud";
import type { CloudRecord } from "./calls";
import type { Session } from "./session";
import type { Properties } from "./values";

describe("the clouds' model", () => {
    let bench: Bench;

    beforeEach(() => {
        bench = new Bench();
    });

    /** Makes one resource of a program, twice, as an engine does that has lost the first answer. */
    async function again(session: Session, type: string, first: Properties, second = first): Promise<string> {
        await bench.cloud.create(session, type, urnOf(type, "lake"), first);
        return failureOf(bench.cloud.create(session, type, urnOf(type, "lake"), second));
    }

    function inputsOf(type: string): Properties[] {
        return bench.cloud.ofType(type).map(({ inputs }) => inputs);
    }

    it("makes an unnamed thing twice when its answer was lost", async () => {
        expect(await again(AWS, "aws:ec2/vpc:Vpc", { cidrBlock: "10.0.0.0/16" })).to.equal("");
        expect(bench.cloud.ofType("aws:ec2/vpc:Vpc")).to.have.length(2);
    });

    it("refuses a named one", async () => {
        expect(await again(AWS, "aws:iam/role:Role", { name: "reader" })).to.include("EntityAlreadyExists");
        expect(await again(AWS, "aws:sns/topic:Topic", { name: "alerts" })).to.include("AlreadyExists: there is a");
    });

    it("puts in place what belongs to another object, with the last inputs", async () => {
        const type = "databricks:index/grants:Grants";
        const second = { metastore: "lake", grants: [] };
        expect(await again(ACCOUNT_CONSOLE, type, { metastore: "lake" }, second)).to.equal("");
        expect(inputsOf(type)).to.deep.equal([second]);
    });

    it("makes a replacement of it all the same", async () => {
        await bench.aws("s3/bucket:Bucket", { bucket: "lake" });
        await bench.aws("s3/bucket:Bucket", { bucket: "pond" });
        const type = "aws:s3/bucketVersioning:BucketVersioning";
        expect(await again(AWS, type, { bucket: "lake" }, { bucket: "pond" })).to.equal("");
        expect(inputsOf(type)).to.deep.equal([{ bucket: "lake" }, { bucket: "pond" }]);
    });

    it("lets go what is inside, with what may go although it is not empty", async () => {
        const bucket = (name: string): Promise<CloudRecord> =>
            bench.aws("s3/bucket:Bucket", { bucket: name, forceDestroy: true });
        const object = "aws:s3/bucketObjectv2:BucketObjectv2";
        const lake = await bucket("lake");
        for (const { id } of [lake, await bucket("pond")]) {
            await bench.make(AWS, object, { bucket: id, key: "1.parquet" });
        }
        await bench.cloud.delete(lake);
        expect(inputsOf(object)).to.deep.equal([{ bucket: "pond", key: "1.parquet" }]);
    });

    it("remembers what was deleted, and no call that has its answer, be it an error", async () => {
        const role = await bench.aws("iam/role:Role", { name: "reader" });
        await failureOf(bench.aws("iam/role:Role", { name: "reader" }));
        await bench.cloud.delete(role);
        expect(bench.cloud.deleted).to.deep.equal([role]);
        expect(bench.cloud.inFlight).to.deep.equal([]);
    });
});
