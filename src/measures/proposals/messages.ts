import { said } from "../said.ts";
import { isCount, measured, type Proposal } from "./kit.ts";

/** Messages sent. */
export const messages: Proposal = {
  subject: said("短信发送", "messages sent"),
  examples: [["政务短信平台群发量", "≥1000万条"]],
  propose: (words) =>
    isCount(words) && /短信|群发/.test(words.name)
      ? measured({
          shape: "sum",
          evidence: "message-count",
          of: /送达|成功/.test(words.name) ? "delivered" : "submitted",
        })
      : null,
};
