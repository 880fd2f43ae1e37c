import { expect } from "chai";
import { failureOf } from "../failureOf";
import type { EngineBench } from "../harness";
import { changed, openLakehouse } from "../lakehouse";

/** Only the account knows its groups, and only a deployment asks it. */
describe("lifecycle 2: a metastore whose owner nobody knows", () => {
    let bench: EngineBench;

    before(async () => {
        bench = await openLakehouse({ policyPack: undefined });
    });

    after(() => {
        bench.close();
    });

    it("is previewed, and not made: the deployment says which group is missing and what to do", async () => {
        const overrides = changed("foundation", "metastore", { mode: "create", owner: "nobody" });
        const foundation = await bench.stack("foundation", { overrides });
        expect((await foundation.preview()).length).to.be.greaterThan(0);
        expect(await failureOf(foundation.up())).to.not.equal("");
        expect(foundation.errors.join("\n")).to.match(
            /metastore-metastore.*metastore\.owner: the Databricks account has no group nobody; make it/s,
        );
        expect(bench.model.ofType("databricks:index/metastore:Metastore")).to.deep.equal([]);
    });
});
