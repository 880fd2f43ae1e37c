import { expect } from "chai";
import { environment, foundation, problemsIn, settingsOf, type Raw } from "../samples";

const arn = (region: string, account: string): string => `arn:aws:kms:${region}:${account}:key/0a1b2c3d`;
const withKeys = (stack: Raw, existing: Raw): Raw => ({ ...stack, keys: { existing } });

describe("rules about keys that are there already", () => {
    it("take those of the account and region, for what the stack has", () => {
        const key = { arn: arn("eu-west-1", "111122223333"), alias: "alias/theirs" };
        expect(settingsOf(withKeys(environment, { lake: key })).keys.existing).to.deep.equal({ lake: key });
        settingsOf(withKeys(foundation, { archive: key }));
    });

    it("refuse another region and another account", () => {
        const logs = { arn: arn("eu-west-2", "111122223333"), alias: "alias/logs" };
        const lake = { arn: arn("eu-west-1", "999999999999"), alias: "alias/lake" };
        const rest =
            "allowed: a key in eu-west-1 and of account 111122223333; name a key there, or leave it out: one is made";
        expect(problemsIn(withKeys(environment, { logs, lake }))).to.deep.equal([
            `keys.existing.logs.arn: got "${logs.arn}", ${rest}`,
            `keys.existing.lake.arn: got "${lake.arn}", ${rest}`,
        ]);
    });

    it("refuse a purpose that the stack does not have, and one that there is not", () => {
        const key = { arn: arn("eu-west-1", "111122223333"), alias: "alias/theirs" };
        expect(problemsIn(withKeys(environment, { archive: key }))).to.deep.equal([
            "keys.existing.archive: got a key that no layer of this stack uses, allowed: only with the layer foundation; " +
                "move it to the file of such a stack, or remove it",
        ]);
        const [problem] = problemsIn(withKeys(environment, { lakes: key }));
        expect(problem).to.match(/^keys\.existing\.lakes: got /);
    });

    it("say what is wrong with one of them beside what is wrong with another", () => {
        const wrong = { arn: "key/1", alias: "alias/aws/s3" };
        const away = { arn: arn("us-east-1", "111122223333"), alias: "alias/lake" };
        expect(
            problemsIn(withKeys(environment, { logs: wrong, lake: away })).map((line) => line.split(":")[0]),
        ).to.deep.equal(["keys.existing.logs.arn", "keys.existing.logs.alias", "keys.existing.lake.arn"]);
    });
});
