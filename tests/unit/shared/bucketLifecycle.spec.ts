import { expect } from "chai";
import { lifecycleRules } from "../../../components/shared/bucketLifecycle";

describe("lifecycleRules", () => {
    const ids = (rules: ReturnType<typeof lifecycleRules>): readonly unknown[] =>
        (rules as readonly { readonly id: unknown }[]).map(({ id }) => id);

    it("clean up in any case, and do nothing else that nobody asked for", () => {
        expect(ids(lifecycleRules({}))).to.deep.equal(["clean-up"]);
        expect(ids(lifecycleRules({ expirationDays: 9 }))).to.deep.equal(["clean-up", "expire"]);
        expect(ids(lifecycleRules({ glacierDays: 9 }))).to.deep.equal(["clean-up", "freeze"]);
        expect(ids(lifecycleRules({ expirationDays: 9, glacierDays: 9 }))).to.deep.equal([
            "clean-up",
            "expire",
            "freeze",
        ]);
    });
});
