"""Requests for information (依申请公开): forms, checks, the legal clock, sealing, the outbox, receipts."""
