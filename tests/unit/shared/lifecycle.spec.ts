import { expect } from "chai";
import { lifecycleOf } from "../../../components/shared/lifecycle";

describe("lifecycleOf", () => {
    it("claim 44: deletes all of what is disposable, with its data", () => {
        expect(lifecycleOf("disposable")).to.deep.equal({ protect: false, retainOnDelete: false, forceDestroy: true });
    });

    it("claim 44: protects what is standard, and deletes no data", () => {
        expect(lifecycleOf("standard")).to.deep.equal({ protect: true, retainOnDelete: false, forceDestroy: false });
    });

    it("claim 44: keeps what is critical in the cloud, whatever happens to the state", () => {
        expect(lifecycleOf("critical")).to.deep.equal({ protect: true, retainOnDelete: true, forceDestroy: false });
    });

    it("never protects what it would empty", () => {
        for (const tier of ["disposable", "standard", "critical"] as const) {
            const { protect, forceDestroy } = lifecycleOf(tier);
            expect(protect && forceDestroy, tier).to.equal(false);
        }
    });
});
